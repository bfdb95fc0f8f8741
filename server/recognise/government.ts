/** Which quantities of a sentence are casualties, and of what: the walk from left to right. */

import type { Outcome, Valence } from '../model';
import type { TokenRange } from '../text/paragraphs';
import type { Tokens } from '../text/tokens';
import {
  betweenDeadAndWounded,
  isConstruct,
  isFreed,
  isJoined,
  isLinked,
  isYielded,
  negation,
  wordsBetween,
} from './evidence';
import { HARMLESS, OPENERS, OTHER_VERBS } from './lexicon/clauses';
import { DENIALS, DRIVING, LEAVING, SUBSET, TOLL_NOUNS } from './lexicon/outcomes';
import { agreeingHead, type Head, headAt } from './outcomeHeads';
import { nounAt, type Quantity, quantityAt, word } from './quantities';

/** A quantity with what it is of, and why. */
export interface Governed {
  readonly quantity: Quantity;
  readonly outcome: Outcome;
  readonly valence: Valence;
  /** The token that gives the outcome. */
  readonly head: number;
  /** Further words that made the reading. */
  readonly evidence: readonly TokenRange[];
  /** A part of people counted before: «بينهم ثلاثة أطفال». */
  readonly subset: boolean;
  /** A toll's number: «حصيلة القتلى … إلى 17». */
  readonly toll: boolean;
  readonly denied: boolean;
  readonly confidence: number;
}

interface Toll {
  readonly index: number;
  /** Whether its verb stands before it: «بلغ عدد القتلى … 45 شخصا». */
  readonly linked: boolean;
  readonly outcome: Outcome;
  readonly valence: Valence;
}

type Claim = Pick<Governed, 'outcome' | 'valence' | 'head' | 'confidence'> & Partial<Governed>;

/** How far after its verb a counted person may stand: «وقتل في المعارك بين الجانبين في حي الدولار الاثنين خمسة عناصر». */
const VERB_REACH = 24;
const NOUN_REACH = 7;
const TOLL_REACH = 40;
/** How many words may stand between joined people, by how they are counted. */
const JOIN_REACH = { number: 8, vague: 8, partitive: 8, dual: 5, single: 4, plural: 0, nobody: 0 } as const;
const DENIAL_REACH = 15;

/** The casualties of one sentence, in text order; `taken` marks tokens that belong to names and dates. */
export function governedQuantities(tokens: Tokens, sentence: TokenRange, taken: Uint8Array): Governed[] {
  return new Walk(tokens, sentence, taken).run();
}

class Walk {
  readonly #found: Governed[] = [];
  #head: Head | null = null;
  /** Whether the head has its people, so that only those joined to them follow. */
  #satisfied = false;
  #toll: Toll | null = null;
  #subset = -1;
  #denial = -1;
  readonly #agreed = new Set<number>();

  constructor(
    readonly tokens: Tokens,
    readonly sentence: TokenRange,
    readonly taken: Uint8Array,
  ) {}

  run(): Governed[] {
    let i = this.sentence.first;
    while (i < this.sentence.last) i = this.#step(i);
    return this.#found;
  }

  #step(i: number): number {
    const { tokens, taken } = this;
    const form = tokens.forms[i];
    if (form === undefined) return i + 1;
    if (form.kind === 'mark') {
      if (form.text === '؛') this.#reset();
      return i + 1;
    }
    const quantity = quantityAt(tokens, i);
    if (quantity !== null && taken[quantity.first] !== 1 && quantity.last <= this.sentence.last) {
      const claim = this.#claim(quantity);
      if (claim !== null) {
        return Math.max(i + 1, this.#accept(quantity, claim));
      }
      if (quantity.kind === 'number' || quantity.kind === 'vague') return Math.max(i + 1, quantity.last);
    }
    if (form.kind === 'number' || (taken[i] === 1 && headAt(tokens, this.sentence, i, null) === null)) return i + 1;
    this.#read(i);
    return i + 1;
  }

  /** Takes in what a word that is no figure says for those after it. */
  #read(i: number): void {
    const { tokens } = this;
    const form = tokens.forms[i];
    if (form === undefined) return;
    if (DENIALS.get(form)?.definite === false) this.#denial = i;
    if (SUBSET.has(form)) {
      this.#subset = i;
      return;
    }
    this.#readToll(i);
    const head = headAt(tokens, this.sentence, i, this.#satisfied ? null : this.#head);
    if (head !== null) {
      if (this.#agreed.has(i)) return;
      this.#head = head;
      this.#satisfied = false;
      this.#subset = -1;
      return;
    }
    const verb = OTHER_VERBS.get(form);
    const harmless = HARMLESS.get(form);
    if (OPENERS.has(form) || (verb !== null && verb.proclitics !== '' && !verb.definite)) this.#reset();
    else if (harmless !== null && !harmless.definite && !this.#satisfied) this.#head = null;
  }

  #reset(): void {
    this.#head = null;
    this.#satisfied = false;
    this.#subset = -1;
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
        TOLL_NOUNS.has(tokens.forms[i - 1] ?? form)
      ) {
        const kind = outcome === 'other' && noun.key.startsWith('ضحا') ? 'killed' : outcome;
        this.#toll = { index: i, linked: isCounting(tokens, i), outcome: kind, valence: noun.value.valence };
        if (counted === 'بين') this.#subset = i;
      }
    } else if (TOLL_NOUNS.get(form)?.key.startsWith('حصيل') === true)
      this.#toll = { index: i, linked: isCounting(tokens, i), outcome: 'killed', valence: 'neutral' };
  }

  #claim(quantity: Quantity): Claim | null {
    const own = quantity.noun?.value.outcome ?? null;
    return (
      (own === null ? null : this.#ownClaim(quantity, own)) ??
      (own === null || quantity.kind === 'partitive' ? this.#neutralClaim(quantity) : null)
    );
  }

  /** «15 شهيدا», «قتلى وجرحى», «اربع جثث»: the noun says what befell them. */
  #ownClaim(quantity: Quantity, outcome: Outcome): Claim | null {
    const { tokens, sentence } = this;
    const { noun, kind, nounIndex } = quantity;
    if (noun === null || kind === 'partitive' || (kind === 'single' && EVENTS.has(noun.key))) return null;
    if ((outcome === 'captured' || outcome === 'displaced') && isFreed(tokens, sentence, quantity.outer.first))
      return null;
    const governed = this.#overrides(quantity, outcome);
    if (governed !== null) return governed;
    const claim: Claim = {
      outcome,
      valence: noun.value.valence,
      head: nounIndex,
      confidence: 0.95,
      subset: this.#isSubset(quantity),
      toll: this.#isOfToll(quantity),
    };
    if (kind === 'number' || kind === 'vague') return quantity.noun?.enclitic === '' ? claim : null;
    if (kind === 'dual') return noun.definite || /^.?[بلك]/u.test(noun.proclitics) ? null : claim;
    if (noun.definite || noun.enclitic !== '' || /[بلك]/u.test(noun.proclitics)) return null;
    return this.#bareClaim(quantity, claim);
  }

  /** «إلى 3136 شهيدا و13979 جريحا»: a toll's number, or one joined to it. */
  #isOfToll(quantity: Quantity): boolean {
    const previous = this.#found.at(-1);
    if (previous?.toll === true && isJoined(this.tokens, quantity)) return true;
    return this.#toll !== null && isLinked(this.tokens, this.#toll.index, quantity);
  }

  /** «إعدام 10 أسرى», «وفاة ثلاثة جرحى», «بارتقاء الشهيدين»: the outcome word directly before says more than the noun. */
  #overrides(quantity: Quantity, own: Outcome): Claim | null {
    const head = this.#head;
    if (head === null || this.#satisfied || head.civiliansOnly) return null;
    if (head.close && !(own === 'other' && head.outcome === 'killed' && word(this.tokens, head.index) !== 'سقوط'))
      return null;
    if (quantity.outer.first - head.from > 1 || quantity.kind === 'plural') return null;
    const stronger = own !== 'killed' && (head.outcome === 'killed' || head.outcome === 'injured');
    const same = own === head.outcome || (own === 'killed' && quantity.noun?.definite === true);
    if (!stronger && !(same && quantity.kind === 'dual')) return null;
    return { outcome: head.outcome, valence: head.valence, head: head.index, confidence: 0.85 };
  }

  /** «سقوط قتيل», «قتلى وجرحى», «دون وقوع إصابات»: a noun of outcome without a number. */
  #bareClaim(quantity: Quantity, claim: Claim): Claim | null {
    const { tokens, sentence, taken } = this;
    const { nounIndex: index, kind, noun } = quantity;
    const before = tokens.forms[index - 1];
    if (noun === null || (before !== undefined && TOLL_NOUNS.has(before))) return null;
    const previous = this.#found.at(-1);
    const joined = noun.proclitics === 'و' && previous !== undefined && index - previous.quantity.outer.last <= 4;
    const yielded = isYielded(tokens, sentence, index);
    if (kind === 'single') {
      if (isConstruct(tokens, index, taken)) return null;
      const next = quantityAt(tokens, quantity.last);
      const leads = next?.noun?.value.outcome != null && isJoined(tokens, next);
      return yielded || joined || (leads && noun.proclitics !== 'ال') ? { ...claim, confidence: 0.8 } : null;
    }
    if (isConstruct(tokens, index, taken) || leadsNumber(tokens, quantity)) return null;
    const negated = negation(tokens, sentence, index);
    if (negated === 'open') return null;
    const void_ = negated === 'void' || (joined && previous?.quantity.high === 0);
    const opens = index === sentence.first || tokens.forms[index - 1]?.kind === 'mark';
    const dead = claim.outcome === 'killed' || claim.outcome === 'injured';
    const after = nounAt(tokens, index + 1);
    const pair = after?.proclitics === 'و' && after.value.outcome !== null && after.value.number === 'many';
    if (!yielded && !joined && !void_ && !(dead && (opens || pair))) return null;
    return void_ ? { ...claim, quantity: { ...quantity, ...NONE }, confidence: 0.85 } : { ...claim, confidence: 0.85 };
  }

  /** A quantity of people, or a number alone: it needs an outcome word, a toll, or people it is a part of. */
  #neutralClaim(quantity: Quantity): Claim | null {
    return (
      this.#mixedClaim(quantity) ??
      this.#subsetClaim(quantity) ??
      this.#headClaim(quantity) ??
      this.#tollClaim(quantity) ??
      this.#joinedClaim(quantity) ??
      this.#describedClaim(quantity) ??
      this.#drivenClaim(quantity) ??
      this.#agreeingClaim(quantity)
    );
  }

  #isSubset(quantity: Quantity): boolean {
    if (this.#found.length > 0 && MEMBERS.has(word(this.tokens, quantity.last))) return true;
    if (this.#subset < 0 || (this.#found.length === 0 && this.#toll === null)) return false;
    if (quantity.outer.first - this.#subset <= 2) return true;
    const previous = this.#found.at(-1);
    const own = quantity.noun?.value.outcome ?? null;
    return (
      previous?.subset === true &&
      (own === null || own === previous.outcome) &&
      isJoined(this.tokens, quantity) &&
      quantity.outer.first - previous.quantity.outer.last <= 6
    );
  }

  #subsetClaim(quantity: Quantity): Claim | null {
    if (quantity.kind === 'plural' || quantity.kind === 'nobody' || quantity.foreignNoun || !this.#isSubset(quantity))
      return null;
    const whole = this.#found.at(-1) ?? this.#toll;
    if (whole === null) return null;
    // «قائد اللواء», «من عائلة واحدة»: no further person.
    const before = word(this.tokens, quantity.first - 1);
    if (quantity.kind === 'single' && (this.#found.at(-1)?.quantity.last === quantity.first || before === 'من'))
      return null;
    const head = 'head' in whole ? whole.head : whole.index;
    const marker = MEMBERS.has(word(this.tokens, quantity.last)) ? quantity.last : this.#subset;
    const evidence = [{ first: marker, last: marker + 1 }];
    return { outcome: whole.outcome, valence: whole.valence, head, confidence: 0.85, subset: true, evidence };
  }

  #headClaim(quantity: Quantity): Claim | null {
    const head = this.#head;
    if (head === null || this.#satisfied) return null;
    const gap = quantity.outer.first - head.from;
    if (gap < 0 || (gap > this.#reach(quantity, head) && !this.#followsPhrase(quantity, head))) return null;
    if (head.civiliansOnly && !isCivilian(quantity)) return null;
    if (quantity.kind === 'nobody' && negation(this.tokens, this.sentence, quantity.first) !== 'void') return null;
    if (quantity.kind === 'single' && !this.#mayStandAlone(quantity, head)) return null;
    if (quantity.kind === 'plural' && !this.#mayBePlural(quantity, head)) return null;
    const confidence = quantity.kind === 'plural' ? 0.6 : gap > 6 || head.close ? 0.75 : 0.95;
    const evidence = head.shared === null ? [] : [{ first: head.shared, last: head.shared + 1 }];
    return { outcome: head.outcome, valence: head.valence, head: head.index, confidence, evidence };
  }

  /** How many tokens may stand between an outcome word and this quantity. */
  #reach({ kind, noun, others, foreignNoun }: Quantity, head: Head): number {
    if (head.close) return 0;
    if (head.form === 'agreeing') return 2;
    if (kind === 'plural' || (noun !== null && /[بلك]/u.test(noun.proclitics) && kind !== 'number')) return 0;
    if (kind === 'single') return 1;
    if (foreignNoun) return 0;
    if (noun === null && !others) return 1;
    if (head.form === 'noun') return kind === 'number' || kind === 'vague' ? NOUN_REACH : 2;
    return kind === 'dual' ? VERB_REACH / 2 : VERB_REACH;
  }

  /** «وتوفي أول أمس طفل», «أصيب في الحادثة شخص»: words of time and place may stand before one person, the verb's subject. */
  #followsPhrase({ kind, noun, first }: Quantity, head: Head): boolean {
    if (kind !== 'single' || noun === null || noun.definite || noun.proclitics !== '' || head.form === 'noun')
      return false;
    if (head.close || first - head.from > 6) return false;
    const before = word(this.tokens, first - 1);
    const opens = word(this.tokens, head.from) === 'في' || this.taken[head.from] === 1;
    return opens && (this.taken[first - 1] === 1 || before.startsWith('ال'));
  }

  /** A single person is counted unless he is the agent of «قتل»: «قتل مسلح ثلاثة جنود». */
  #mayStandAlone(quantity: Quantity, head: Head): boolean {
    const proclitics = quantity.noun?.proclitics ?? '';
    if (proclitics !== '' && proclitics !== 'ب') return false;
    if (proclitics === 'ب' && head.from !== quantity.first) return false;
    if (POINTING.has(word(this.tokens, quantity.first - 1))) return false;
    if (head.civiliansOnly) return false;
    if (head.form !== 'either') return true;
    const next = quantityAt(this.tokens, quantity.last);
    return (
      next === null ||
      next.cut > 0 ||
      next.kind === 'plural' ||
      next.noun?.definite === true ||
      next.noun?.value.adjective === true
    );
  }

  /** «مقتل مدنيين», «أصيب آخرون»: some, where no agent may be meant. */
  #mayBePlural(quantity: Quantity, head: Head): boolean {
    if (quantity.others) return quantity.cut === 0;
    const { noun, nounIndex } = quantity;
    if (noun === null || noun.definite || noun.enclitic !== '' || noun.proclitics !== '' || head.civiliansOnly)
      return false;
    if (head.form !== 'noun' && head.form !== 'subject') return false;
    return !isConstruct(this.tokens, nounIndex, this.taken);
  }

  #tollClaim(quantity: Quantity): Claim | null {
    const toll = this.#toll;
    if (toll === null || (quantity.kind !== 'number' && quantity.kind !== 'dual' && quantity.kind !== 'vague'))
      return null;
    if (quantity.foreignNoun || quantity.outer.first - toll.index > TOLL_REACH) return null;
    const counted = toll.linked && quantity.noun !== null && this.#found.every(({ toll: done }) => !done);
    if (!isLinked(this.tokens, toll.index, quantity) && !counted) return null;
    return { outcome: toll.outcome, valence: toll.valence, head: toll.index, confidence: 0.9, toll: true };
  }

  /** «مقتل ثلاثة جنود وخمسة مدنيين»: joined people share the outcome word. */
  #joinedClaim(quantity: Quantity): Claim | null {
    const previous = this.#found.at(-1);
    if (previous === undefined || !this.#satisfied || !isJoined(this.tokens, quantity)) return null;
    const gap = wordsBetween(this.tokens, previous.quantity.outer.last, quantity.outer.first);
    const { noun, kind, others } = quantity;
    if (others && kind !== 'plural' && gap <= JOIN_REACH.number) {
      const { outcome, valence, head } = previous;
      return { outcome, valence, head, confidence: 0.75, subset: previous.subset };
    }
    if (noun === null || kind === 'plural' || /[بلك]/u.test(noun.proclitics)) return null;
    if (gap > JOIN_REACH[kind] || (kind === 'single' && noun.value.adjective)) return null;
    const { outcome, valence, head } = previous;
    return { outcome, valence, head, confidence: 0.8, subset: previous.subset };
  }

  /** «2700 لاجئ عالقين», «خمسة جنود جرحى», «1500 شخص في عداد المفقودين». */
  #describedClaim(quantity: Quantity): Claim | null {
    const { tokens } = this;
    if ((quantity.kind !== 'number' && quantity.kind !== 'vague') || quantity.noun === null) return null;
    const from = quantity.outer.last;
    const listed = word(tokens, from) === 'في' && word(tokens, from + 1) === 'عداد';
    const index = from + (listed ? 2 : 0);
    const noun = nounAt(tokens, index);
    if (noun === null || noun.value.outcome === null || noun.proclitics !== '' || noun.value.number !== 'many')
      return null;
    if (listed !== noun.definite) return null;
    return { outcome: noun.value.outcome, valence: noun.value.valence, head: index, confidence: 0.85 };
  }

  /** «23 بين قتيل وجريح» needs no other word. */
  #mixedClaim(quantity: Quantity): Claim | null {
    if (quantity.kind !== 'number' && quantity.kind !== 'vague' && quantity.kind !== 'dual') return null;
    const mixed = betweenDeadAndWounded(this.tokens, quantity.last);
    return mixed === null ? null : { outcome: 'other', valence: 'neutral', head: mixed.first + 1, confidence: 0.9 };
  }

  /** «دفع نحو 55 ألف شخص إلى النزوح», «اضطرت 600 عائلة إلى ترك منازلها». */
  #drivenClaim(quantity: Quantity): Claim | null {
    const { tokens } = this;
    const before = tokens.forms[quantity.outer.first - 1];
    if (before === undefined || !DRIVING.has(before) || quantity.kind === 'single') return null;
    for (let i = quantity.outer.last; i < quantity.outer.last + 6; i++)
      if (LEAVING.has(word(tokens, i).replace(/^لل/u, 'ال')))
        return { outcome: 'displaced', valence: 'neutral', head: i, confidence: 0.85 };
    return null;
  }

  #agreeingClaim(quantity: Quantity): Claim | null {
    const { tokens, sentence } = this;
    const { kind, noun, foreignNoun } = quantity;
    if (
      foreignNoun ||
      kind === 'plural' ||
      kind === 'nobody' ||
      (noun?.definite === true && kind !== 'partitive' && kind !== 'vague')
    )
      return null;
    const before = word(tokens, quantity.outer.first - 1);
    const opens = quantity.outer.first === sentence.first || /^[وف]?ب?[اإأ]ن(?:ه)?$/u.test(before) || before === '"';
    if (kind === 'single' && !opens) return null;
    const head = agreeingHead(tokens, sentence, quantity.outer.last, opens);
    if (head === null || (head.civiliansOnly && !isCivilian(quantity))) return null;
    this.#agreed.add(head.index);
    return { outcome: head.outcome, valence: head.valence, head: head.index, confidence: 0.9 };
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
    this.#spreadFloor(read);
    this.#found.push({
      quantity: read,
      outcome: mixed === null ? claim.outcome : 'other',
      valence: claim.valence,
      head: claim.head,
      evidence: [...(claim.evidence ?? []), ...(mixed === null ? [] : [mixed])],
      subset: claim.subset ?? false,
      toll: claim.toll ?? false,
      denied: this.#denial >= 0 && quantity.first - this.#denial <= DENIAL_REACH,
      confidence: claim.confidence,
    });
    this.#satisfied = true;
    if (this.#head === null) this.#head = ownHead(quantity, claim);
    return Math.max(quantity.outer.last, mixed?.last ?? 0);
  }

  /** «16 قتيلا و26 جريحا على الأقل»: what follows the last of joined numbers holds for the one before too. */
  #spreadFloor(quantity: Quantity): void {
    const previous = this.#found.at(-1);
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
      !isJoined(this.tokens, quantity)
    )
      return;
    if (first.kind !== 'number') return;
    this.#found[this.#found.length - 1] = {
      ...previous,
      quantity: { ...first, high: null, qualifier: 'at_least', bent: [...first.bent, after] },
    };
  }
}

/** «احتجاز هذا القائد»: someone told of before. */
const POINTING = new Set(['هذا', 'هذه', 'ذلك', 'تلك', 'هولاء']);
/** After a number: of those counted before. */
const MEMBERS = new Set(['منهم', 'منهن', 'منهما']);
/** Nouns of one casualty that are the outcome itself: «إصابة مدني». */
const EVENTS = new Set(['اصابه', 'وفاه']);
const NONE = { low: 0, high: 0, qualifier: 'exact', indefinite: null } as const;

/** «بلغ عدد القتلى», «بلغت الحصيلة»: the verb stands before the toll. */
function isCounting(tokens: Tokens, toll: number): boolean {
  return [1, 2, 3].some((back) => /^[وفل]?[يت]?بلغت?$/u.test(word(tokens, toll - back)));
}

/** «جثث سبعة جنود»: a plural before a number is no figure of its own. */
function leadsNumber(tokens: Tokens, quantity: Quantity): boolean {
  const next = quantityAt(tokens, quantity.last);
  return next !== null && (next.kind === 'number' || next.kind === 'vague') && !isJoined(tokens, next);
}

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

function isCivilian({ noun }: Quantity): boolean {
  return noun !== null && noun.value.victims !== 'combatant';
}
