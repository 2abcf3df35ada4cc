/** What leads on in a call. */
export interface CallActions {
  worked(): void;
  failed(): void;
  /** @param index of the answer, from 0 */
  answer(index: number): void;
  back(): void;
  /** To a screen that the article has; to any other, nothing happens. */
  returnTo(at: string): void;
  begin(): void;
}

/** What else an agent can do with the article. */
export interface ArticleTools {
  find(): void;
  handOver(): void;
  copyText(): void;
  copyLink(): void;
  pin(): void;
  whole(): void;
}

/** All that an agent can do, by key or by pressing a button. */
export type PhoneActions = CallActions & ArticleTools;
