import type { EditVerdict } from './judge-edit.ts';
import type { MonitorState } from './monitor-edit.ts';

/** An edit in `repeats.json`. A number about fewer than 10 customers is `null`; so is one that does not exist. */
export interface ReportEdit {
  /** Full id. */
  readonly commit: string;
  /** Since when its text is taken to be live, in UTC. */
  readonly date: string;
  /** In which the text changed. */
  readonly languages: readonly string[];
  /** Whether the article stands in other languages too; logs do not tell which of them a contact was given. */
  readonly partial: boolean;
  readonly verdict: EditVerdict;
  /** The verdict with what it rests on, in a sentence. */
  readonly said: string;
  /** Contacts given the version that the edit ended, and the version that it began, each until the next edit. */
  readonly contactsBefore: number | null;
  readonly contactsAfter: number | null;
  readonly repeatsBefore: number | null;
  readonly repeatsAfter: number | null;
  /** Repeats after the edit, had it changed nothing. */
  readonly expectedAfter: number | null;
  /** `repeatsAfter` over `expectedAfter`, less the bias of such a ratio, with its 90 % interval. */
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** More contacts that would tell; absent where no number of them would, or it is told. */
  readonly needed?: number;
  readonly monitor: ReportMonitor;
}

/** May be looked at every day; its interval of 95 % holds at all times together. */
export interface ReportMonitor {
  readonly eValue: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly state: MonitorState;
  /** '' where there is nothing to look at. */
  readonly said: string;
}
