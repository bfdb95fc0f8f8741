/** Which quantities of a sentence are casualties, and of what: the walk from left to right. */

import { type Form, formTest } from '../text/form';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import { wordsOf } from '../text/wordSet';
import { betweenDeadAndWounded, isConstruct, isJoined, isSetAgainst, wordsBetween } from './evidence';
import { HARMLESS, OPENERS, OTHER_VERBS } from './lexicon/clauses';
import { DENIALS, OUTCOME_HEADS, RAISES, SUBSET, TOLL_NOUNS } from './lexicon/outcomes';
import { VICTIM_NOUNS } from './lexicon/victimNouns';
import { neutralClaim } from './neutralClaims';
import { type Head, headAt } from './outcomeHeads';
import { ownClaim } from './ownClaims';
import { type Quantity, quantityAt } from './quantities';
import type { Claim, Governed, Situation, Toll } from './situation';
import { nounAt, word } from './words';

const DENIAL_REACH = 15;

/** Whether a word says anything of figures after it: most say nothing, and are passed over. */
const tellsOfFigures = formTest((form) =>
  [DENIALS, SUBSET, VICTIM_NOUNS, TOLL_NOUNS, OUTCOME_HEADS, OTHER_VERBS, HARMLESS, OPENERS].some((table) =>
    table.has(form),
  ),
);

/** The casualties of one sentence, in text order; `taken` marks tokens that belong to names and dates. */
export function governedQuantities(tokens: Tokens, sentence: TokenRange, taken: Uint8Array): Governed[] {
  return new Walk(tokens, sentence, taken).run();
}

class Walk implements Situation {
  readonly found: Governed[] = [];
  head: Head | null = null;
  /** Whether the head has its people, so that only those joined to them follow. */
  satisfied = false;
  toll: Toll | null = null;
  subset = -1;
  denial = -1;
  readonly agreed = new Set<number>();

  constructor(
    readonly tokens: Tokens,
    readonly sentence: TokenRange,
    readonly taken: Uint8Array,
  ) {}

  run(): Governed[] {
    let i = this.sentence.first;
    while (i < this.sentence.last) i = this.#step(i);
    return this.found;
  }

  #step(i: number): number {
    const { tokens, taken } = this;
    const form = tokens.forms[i];
    if (form === undefined) return i + 1;
    if (form.kind === 'mark') {
      if (form.text === '؛') this.#reset();
      return i + 1;
    }
    const quantity = quantityAt(tokens, i) ?? asMany(tokens, i, this.found);
    if (quantity !== null && taken[quantity.first] !== 1 && quantity.last <= this.sentence.last) {
      const claim = this.#claim(quantity);
      if (claim !== null) {
        return Math.max(i + 1, this.#accept(quantity, claim));
      }
      if (quantity.kind === 'number' || quantity.kind === 'vague') return Math.max(i + 1, quantity.last);
    }
    if (form.kind === 'number' || !tellsOfFigures(form)) return i + 1;
    if (taken[i] === 1 && headAt(tokens, this.sentence, i, null) === null) return i + 1;
    this.#read(i);
    return i + 1;
  }

  /** Takes in what a word that is no figure says for those after it. */
  #read(i: number): void {
    const { tokens } = this;
    const form = tokens.forms[i];
    if (form === undefined) return;
    if (DENIALS.get(form)?.definite === false) this.denial = i;
    if (SUBSET.has(form)) {
      this.subset = i;
      return;
    }
    this.#readToll(i);
    const head = headAt(tokens, this.sentence, i, this.satisfied ? null : this.head);
    if (head !== null) {
      if (this.agreed.has(i)) return;
      this.head = head;
      this.satisfied = false;
      this.subset = -1;
      return;
    }
    const verb = OTHER_VERBS.get(form);
    const harmless = HARMLESS.get(form);
    if (OPENERS.has(form) || (verb !== null && verb.proclitics !== '' && !verb.definite)) this.#reset();
    else if (harmless !== null && !harmless.definite && !this.satisfied) this.head = null;
  }

  #reset(): void {
    this.head = null;
    this.satisfied = false;
    this.subset = -1;
  }

  /** «حصيلة», «عدد القتلى», «القتلى», «قتلى الجيش» open a toll. */
  #readToll(i: number): void {
    const { tokens, taken } = this;
    const form = tokens.forms[i];
    if (form === undefined) return;
    const noun = nounAt(tokens, i);
    const outcome = noun?.value.outcome ?? null;
    if (noun !== null && outcome !== null && noun.value.number === 'many') {
      const counted = word(tokens, i - 1);
      if (
        noun.definite ||
        noun.enclitic !== '' ||
        isConstruct(tokens, i, taken) ||
        TOLL_NOUNS.has(tokens.forms[i - 1] ?? form) ||
        // «ارتفاع قتلى أحداث الجنينة إلى 129»
        RAISES.has(tokens.forms[i - 1] ?? form)
      ) {
        const kind = outcome === 'other' && noun.key.startsWith('ضحا') ? 'killed' : outcome;
        this.toll = { index: i, linked: isCounting(tokens, i), outcome: kind, valence: noun.value.valence };
        if (counted === 'بين') this.subset = i;
      }
    } else if (TOLL_NOUNS.get(form)?.key.startsWith('حصيل') === true)
      this.toll = { index: i, linked: isCounting(tokens, i), outcome: 'killed', valence: 'neutral' };
  }

  #claim(quantity: Quantity): Claim | null {
    const own = quantity.noun?.value.outcome ?? null;
    return (
      (own === null ? null : ownClaim(this, quantity, own)) ??
      (own === null || quantity.kind === 'partitive' ? neutralClaim(this, quantity) : null)
    );
  }

  /** Keeps a figure; gives the token to go on from. */
  #accept(quantity: Quantity, claim: Claim): number {
    const mixed = betweenDeadAndWounded(this.tokens, quantity.last);
    let read = claim.quantity ?? quantity;
    // «من 1400 إلى 1200» is a range of its own, but the old and the new number of a toll.
    if (
      claim.toll === true &&
      read.qualifier === 'range' &&
      read.high !== null &&
      word(this.tokens, read.first - 1).endsWith('من')
    )
      read = { ...read, low: read.high, qualifier: 'exact' };
    if (claim.toll === true && read.qualifier === 'exact' && read.low !== null && exceeds(this.tokens, claim.head))
      read = { ...read, low: read.low + 1, high: null, qualifier: 'more_than' };
    this.#spreadFloor(read);
    this.found.push({
      quantity: read,
      outcome: mixed === null ? claim.outcome : 'other',
      valence: claim.valence,
      head: claim.head,
      evidence: [...(claim.evidence ?? []), ...(mixed === null ? [] : [mixed])],
      subset: claim.subset ?? false,
      toll: claim.toll ?? false,
      denied: this.denial >= 0 && quantity.first - this.denial <= DENIAL_REACH,
      confidence: claim.confidence,
    });
    this.satisfied = true;
    if (this.head === null) this.head = ownHead(quantity, claim);
    return Math.max(quantity.outer.last, mixed?.last ?? 0);
  }

  /** «16 قتيلا و26 جريحا على الأقل»: what follows the last of joined numbers holds for the one before too. */
  #spreadFloor(quantity: Quantity): void {
    const previous = this.found.at(-1);
    const after = quantity.bent.at(-1);
    if (
      previous === undefined ||
      after === undefined ||
      after.first < quantity.last ||
      quantity.qualifier !== 'at_least'
    )
      return;
    const first = previous.quantity;
    if (
      wordsBetween(this.tokens, first.outer.last, quantity.first) > 1 ||
      first.qualifier !== 'exact' ||
      !isJoined(this.tokens, quantity) ||
      isSetAgainst(this.tokens, quantity)
    )
      return;
    if (first.kind !== 'number') return;
    this.found[this.found.length - 1] = {
      ...previous,
      quantity: { ...first, high: null, qualifier: 'at_least', bent: [...first.bent, after] },
    };
  }
}

const AS_MANY = wordsOf('مثله مثلها مثلهم مثلهن ومثلهم ومثلهن');

/** «مقتل ثلاثة مدنيين وإصابة مثلهم», «سبعة أطفال ومثلهم من النساء»: the number counted last, of these or other people. */
function asMany(tokens: Tokens, index: number, found: readonly Governed[]): Quantity | null {
  const whole = found.findLast(({ subset }) => !subset);
  if (whole === undefined || !AS_MANY.has(tokens.forms[index])) return null;
  const noun = word(tokens, index + 1) === 'من' ? nounAt(tokens, index + 2) : null;
  const range = { first: index, last: index + 1 };
  return {
    ...whole.quantity,
    ...range,
    kind: 'number',
    cut: word(tokens, index).startsWith('و') ? 1 : 0,
    noun,
    nounIndex: noun === null ? -1 : index + 2,
    others: noun === null,
    foreignNoun: false,
    outer: range,
    bent: [],
  };
}

/** «بلغ عدد القتلى», «بلغت الحصيلة»: the verb stands before the toll. */
function isCounting(tokens: Tokens, toll: number): boolean {
  for (let i = Math.max(0, toll - 3); i < toll; i++) if (counts(tokens.forms[i] as Form)) return true;
  return false;
}

/** «تجاوز عدد النازحين مئة ألف»: the verb before the toll bends its number. */
function exceeds(tokens: Tokens, toll: number): boolean {
  return (
    EXCEEDING.has(word(tokens, toll - 1)) || (word(tokens, toll - 1) === 'عدد' && EXCEEDING.has(word(tokens, toll - 2)))
  );
}

const EXCEEDING = new Set('تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطي تخطت يتخطي وتجاوز وتجاوزت'.split(' '));

const counts = formTest(({ text }) => /^[وفل]?[يت]?بلغت?$/u.test(text));

/** A figure's own noun governs the people joined to it. */
function ownHead(quantity: Quantity, claim: Claim): Head {
  return {
    index: claim.head,
    from: quantity.last,
    outcome: claim.outcome,
    valence: claim.valence,
    form: 'noun',
    close: false,
    civiliansOnly: false,
    shared: null,
  };
}
