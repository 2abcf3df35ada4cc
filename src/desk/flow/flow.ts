import type { ArticleRepeats } from '../record/article-repeats.ts';
import type { Piece } from './piece.ts';

/** An article as the phone view shows it, in every language that has it: what `/flow/<code>.json` holds. */
export interface ArticleFlow {
  readonly code: string;
  /** Customers cannot read it: there is nothing to hand over. */
  readonly agentsOnly: boolean;
  /** What the last analysis says of it, where it says something. */
  readonly repeats?: ArticleRepeats;
  /** By language, in the order of the site's languages. */
  readonly languages: Readonly<Record<string, Flow>>;
}

/** An article in one language, taken apart into screens. Ids are those of the article: `step-2`, `light-red-step-1`. */
export interface Flow {
  readonly title: string;
  /** Where customers read it: absolute. */
  readonly url: string;
  readonly needs: readonly string[];
  /** Notes for agents, each with the way that it is about. */
  readonly notes: readonly WayNote[];
  /** In the order of the text; the first is where it begins. */
  readonly screens: readonly Screen[];
}

export interface WayNote {
  /** What the ids on the way begin with: '' for the whole article, `light-red-` for an answer. */
  readonly way: string;
  readonly pieces: readonly Piece[];
}

export type Screen = StepScreen | AskScreen | ReadScreen;

/** Where a way goes on: the id of a screen, or the end of the article. */
export type Onward = string | null;

interface ScreenBase {
  readonly id: string;
  /** What the text says before it: not to be read out, but there to be read. */
  readonly before: readonly Piece[];
  /** Where one goes on when it worked. */
  readonly next: Onward;
}

export interface StepScreen extends ScreenBase {
  readonly kind: 'step';
  readonly number: number;
  /** How many steps its way has. */
  readonly count: number;
  /** What the writer says aloud; empty where there is no `Say`, and the step itself is to be said. */
  readonly say: readonly Piece[];
  /** The step as customers read it. */
  readonly does: readonly Piece[];
  readonly expect: readonly Piece[];
  /** Notes for agents in the step. */
  readonly notes: readonly Piece[];
  readonly checkWord?: string;
  readonly otherwise?: Otherwise;
  /** Where one goes on when it did not work and `otherwise` does not say, or did not help: the next question; `null` is a person. */
  readonly failed: Onward;
}

/** Another article to go on with. */
export interface ArticleLead {
  readonly kind: 'article';
  readonly code: string;
  readonly title: string;
  /** On the desk. */
  readonly url: string;
}

/** What `IfNot` leads to. */
export type Otherwise =
  | ArticleLead
  | { readonly kind: 'screen'; readonly id: string; readonly number: number }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] };

export interface AskScreen extends ScreenBase {
  readonly kind: 'ask';
  /** Left out where the article asks nothing in words, but has tabs to choose from. */
  readonly question?: string;
  readonly answers: readonly AnswerChoice[];
}

export interface AnswerChoice {
  readonly id: string;
  readonly label: string;
  readonly leads:
    | ArticleLead
    | { readonly kind: 'screen'; readonly id: Onward }
    | { readonly kind: 'fixed' | 'person' };
}

/** Text without a step: to be read, and to go on from. */
export interface ReadScreen extends ScreenBase {
  readonly kind: 'read';
  readonly pieces: readonly Piece[];
}
