import { DeskBarPlot } from './bar-plot.ts';
import { DeskChannelPauses } from './channel-pauses.ts';
import { DeskLiveBoard } from './live-board.ts';
import { DeskReportView } from './report-view.ts';
import { DeskStaffingPanel } from './staffing-panel.ts';
import { DeskSupervision } from './supervision.ts';

const elements = {
  'ventanilla-desk-bars': DeskBarPlot,
  'ventanilla-desk-live-board': DeskLiveBoard,
  'ventanilla-desk-pauses': DeskChannelPauses,
  'ventanilla-desk-report': DeskReportView,
  'ventanilla-desk-staffing': DeskStaffingPanel,
  'ventanilla-desk-supervision': DeskSupervision,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'ventanilla-desk-bars': DeskBarPlot;
    'ventanilla-desk-live-board': DeskLiveBoard;
    'ventanilla-desk-pauses': DeskChannelPauses;
    'ventanilla-desk-report': DeskReportView;
    'ventanilla-desk-staffing': DeskStaffingPanel;
    'ventanilla-desk-supervision': DeskSupervision;
  }
}
