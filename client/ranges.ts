/** From the protocol's positions to the editor's; both count lines from zero and UTF-16 units. */

import { Location, Position, Range, Uri } from 'vscode';
import type * as lsp from 'vscode-languageserver-types';

export function toRange(range: lsp.Range): Range {
  return new Range(range.start.line, range.start.character, range.end.line, range.end.character);
}

export function toPosition(position: lsp.Position): Position {
  return new Position(position.line, position.character);
}

export function toLocation(location: lsp.Location): Location {
  return new Location(Uri.parse(location.uri), toRange(location.range));
}
