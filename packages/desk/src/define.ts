import '@ventanilla/components/define/call-stage';
import '@ventanilla/components/define/live-text';
import '@ventanilla/components/define/timeline';
import { DeskAccount } from './account/account.ts';
import { DeskCall } from './call/desk-call.ts';
import { DeskInviteDialog } from './call/desk-invite.ts';
import { DeskCallback } from './callback/desk-callback.ts';
import { DeskChecklist } from './checklist/checklist.ts';
import { DeskCloseDialog } from './close/close-dialog.ts';
import { DeskComposer } from './composer/composer.ts';
import { DeskContactDetails } from './contact-details/contact-details.ts';
import { DeskContactView } from './contact-view/contact-view.ts';
import { Desk } from './desk/desk.ts';
import { DeskInbox } from './inbox/inbox.ts';
import { DeskNewContactDialog } from './new-contact/new-contact-dialog.ts';
import { DeskPresence } from './presence/presence.ts';
import { DeskSearchDialog } from './search/search-dialog.ts';
import { DeskShortcutsHelp } from './shortcuts/shortcuts-help.ts';
import { DeskSignIn } from './sign-in/sign-in.ts';
import { DeskSuggestions } from './suggestions/suggestions.ts';
import { DeskTransferDialog } from './transfer/transfer-dialog.ts';
import { DeskWorkspace } from './workspace/workspace.ts';
import { DeskWrapUp } from './wrap-up/wrap-up.ts';

const elements = {
  'ventanilla-desk-account': DeskAccount,
  'ventanilla-desk-call': DeskCall,
  'ventanilla-desk-callback': DeskCallback,
  'ventanilla-desk-checklist': DeskChecklist,
  'ventanilla-desk-close': DeskCloseDialog,
  'ventanilla-desk-composer': DeskComposer,
  'ventanilla-desk-contact': DeskContactView,
  'ventanilla-desk-details': DeskContactDetails,
  'ventanilla-desk-inbox': DeskInbox,
  'ventanilla-desk-invite': DeskInviteDialog,
  'ventanilla-desk-new-contact': DeskNewContactDialog,
  'ventanilla-desk-presence': DeskPresence,
  'ventanilla-desk-search': DeskSearchDialog,
  'ventanilla-desk-shortcuts': DeskShortcutsHelp,
  'ventanilla-desk-sign-in': DeskSignIn,
  'ventanilla-desk-suggestions': DeskSuggestions,
  'ventanilla-desk-transfer': DeskTransferDialog,
  'ventanilla-desk-workspace': DeskWorkspace,
  'ventanilla-desk-wrap-up': DeskWrapUp,
  'ventanilla-desk': Desk,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-desk-account': DeskAccount;
    'ventanilla-desk-call': DeskCall;
    'ventanilla-desk-callback': DeskCallback;
    'ventanilla-desk-checklist': DeskChecklist;
    'ventanilla-desk-close': DeskCloseDialog;
    'ventanilla-desk-composer': DeskComposer;
    'ventanilla-desk-contact': DeskContactView;
    'ventanilla-desk-details': DeskContactDetails;
    'ventanilla-desk-inbox': DeskInbox;
    'ventanilla-desk-invite': DeskInviteDialog;
    'ventanilla-desk-new-contact': DeskNewContactDialog;
    'ventanilla-desk-presence': DeskPresence;
    'ventanilla-desk-search': DeskSearchDialog;
    'ventanilla-desk-shortcuts': DeskShortcutsHelp;
    'ventanilla-desk-sign-in': DeskSignIn;
    'ventanilla-desk-suggestions': DeskSuggestions;
    'ventanilla-desk-transfer': DeskTransferDialog;
    'ventanilla-desk-workspace': DeskWorkspace;
    'ventanilla-desk-wrap-up': DeskWrapUp;
    'ventanilla-desk': Desk;
  }
}
