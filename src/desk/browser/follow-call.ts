import { desk } from 'virtual:desk';
import {
  answered,
  back,
  beginning,
  type CallState,
  failed,
  fits,
  type Move,
  returnTo,
  screenAt,
  stillValid,
  worked,
} from '../call/call-state.ts';
import { keepCall, readCall } from '../call/kept-call.ts';
import type { Flow } from '../flow/flow.ts';
import type { Outcome, Trace } from '../trace.ts';
import { agentAddress } from './agent-address.ts';
import type { CallActions } from './phone-actions.ts';

/** A call as it goes on: where it is, and what leads on. */
export interface FollowedCall extends CallActions {
  state(): CallState;
  /** The flow is another now: where its steps differ, the call begins again. */
  flowChanged(): void;
}

const outcomes: Readonly<Record<string, Outcome>> = { '@solved': 'solved', '@person': 'escalated' };

/**
 * Follows a call about an article from where this tab left it; every change is kept, told to the trace, and drawn.
 *
 * @param flow in the language that the caller speaks now
 */
export function followCall(code: string, flow: () => Flow, trace: Trace, draw: () => void): FollowedCall {
  let state = stillValid(flow(), readCall(code));
  const become = (next: CallState) => {
    const { at: before } = state;
    state = next;
    // The screen first: nothing that is written is waited for.
    draw();
    keepCall(code, state);
    if (state.at === before) return;
    trace.reached(code, state.at);
    const outcome = outcomes[state.at];
    if (outcome) trace.ended(code, outcome);
  };
  const move = (next: Move) => {
    become(next.state);
    if (!('url' in next)) return;
    trace.ended(code, 'sent');
    location.assign(agentAddress(next.url, desk.base, document.documentElement.lang));
  };
  return {
    state: () => state,
    worked: () => move(worked(flow(), state)),
    failed: () => move(failed(flow(), state)),
    answer: (index) => move(answered(flow(), state, index)),
    back: () => become(back(state)),
    begin: () => become(beginning(flow())),
    returnTo(at) {
      if (at.startsWith('@') || screenAt(flow(), at)) become(returnTo(state, at));
    },
    flowChanged: () => become(fits(flow(), state) ? state : beginning(flow())),
  };
}
