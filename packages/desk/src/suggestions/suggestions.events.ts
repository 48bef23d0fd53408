import type { SuggestedAnswer } from '@ventanilla/client';

/** The agent wants to cite a suggestion. */
export class SuggestionChooseEvent extends Event {
  readonly suggestion: SuggestedAnswer;

  constructor(suggestion: SuggestedAnswer) {
    super('suggestion-choose', { bubbles: true, composed: true });
    this.suggestion = suggestion;
  }
}

declare global {
  interface HTMLElementEventMap {
    'suggestion-choose': SuggestionChooseEvent;
  }
}
