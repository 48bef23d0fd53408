import { css } from 'lit';

/**
 * What speaks to the eyes is in sight at once: the clip takes the height that words and buttons leave of a phone, or of the panel on
 * a wide screen, and the citizen's own picture stands beside the number in the queue.
 */
export const signCallStyles = css`
  :host {
    --_room: min(100vh - 14rem, 34rem);
    /* For each of two pictures, one above the other. */
    --_half: max(7rem, (var(--_room) - 12.5rem) / 2);
  }
  .middle {
    margin-block-end: 0;
  }
  .below {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin-block-end: auto;
    text-align: center;
  }
  .below p {
    margin: 0;
  }
  .ways button {
    padding-inline: 16px;
  }
  .spot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px;
  }
  .middle h3 {
    text-wrap: balance;
  }
  .place {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
  }
  .place svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .number {
    font-size: 2.5rem;
    line-height: 1.1;
  }
  .idle .mirror {
    inline-size: min(100%, 20rem, max(10rem, (var(--_room) - 17rem - var(--_choice, 0rem)) * 4 / 3));
  }
  .choice {
    --_choice: 4rem;
  }
  .signed .spot {
    flex-wrap: nowrap;
  }
  .signed .mirror {
    flex: none;
    inline-size: 6rem;
  }
  .signed.idle .mirror {
    inline-size: min(100%, 20rem, var(--_half) * 4 / 3);
  }
  ventanilla-sign-clip {
    --ventanilla-sign-clip-width: 20rem;
    flex: none;
    margin: 0;
  }
  ventanilla-sign-clip.notice {
    --ventanilla-sign-clip-height: var(--_half);
  }
  .queue {
    --ventanilla-sign-clip-height: max(9rem, var(--_room) - 18rem);
  }
  .hours {
    --ventanilla-sign-clip-height: max(9rem, var(--_room) - 21.5rem);
  }
  @media (max-width: 639.98px), (height < 480px) {
    :host {
      --_room: calc(100svh - 6rem);
    }
  }
`;
