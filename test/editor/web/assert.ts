/** What the tests use of `node:assert/strict`, for bundles that run in a browser. */

class AssertionError extends Error {}

function fail(message = 'failed'): never {
  throw new AssertionError(message);
}

/** As Node has it, of plain data: what is the same as JSON is equal. */
function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) fail(`${message}\nis ${is}\nshould be ${should}`);
}

function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) fail(`${message}\nis ${String(actual)}\nshould be ${String(expected)}`);
}

function match(text: string, pattern: RegExp, message = ''): void {
  if (!pattern.test(text)) fail(`${message}\n${pattern} does not fit: ${text}`);
}

function ok(value: unknown, message = `${String(value)} is not truthy`): void {
  if (!value) fail(message);
}

export default { deepEqual, equal, fail, match, ok };
