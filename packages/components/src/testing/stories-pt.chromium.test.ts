import { storiesAreAccessible } from './all-stories.ts';

await storiesAreAccessible('pt');
