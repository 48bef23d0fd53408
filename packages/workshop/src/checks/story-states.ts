import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../build/workspace.ts';
import type { Check } from './check.ts';

/** Unions whose members people see, by the file that declares them. */
const UNIONS: Record<string, string> = {
  AvailabilityReason: 'packages/protocol/src/availability.ts',
  CallMedia: 'packages/protocol/src/channels/call.ts',
  CallPhase: 'packages/client/src/call/call-phase.ts',
  CallbackPhase: 'packages/client/src/callback/callback-view.ts',
  ChannelState: 'packages/protocol/src/availability.ts',
  ChatPhase: 'packages/client/src/channels/chat-state.ts',
  ConnectionState: 'packages/client/src/transport/connection-state.ts',
  DeliveryState: 'packages/client/src/timeline/timeline.ts',
  PeerConnectionState: 'packages/client/src/call/call-room.ts',
  PictureVerdict: 'packages/client/src/call/picture-quality.ts',
  PresenceState: 'packages/protocol/src/agent.ts',
  SourceState: 'packages/client/src/call/source-state.ts',
};

const STORIES = 'packages/*/src/**/*.stories.ts';

/** Every member of every union of states is named by a story, and stories name no member that there is not. */
export const storyStates: Check = {
  name: 'stories of every state',
  async run() {
    const members = await readMembers();
    const told = new Map<string, string>();
    for (const file of globSync(STORIES, { cwd: ROOT })) {
      for (const state of statesIn(readFileSync(join(ROOT, file), 'utf8'))) told.set(state, file);
    }
    if (told.size === 0) return ['no story names a state'];
    const known = new Set([...members].flatMap(([union, names]) => names.map(name => `${union} ${name}`)));
    return [
      ...[...known].filter(state => !told.has(state)).map(state => `no story shows ${state}`),
      ...[...told]
        .filter(([state]) => members.has(state.split(' ')[0] ?? '') && !known.has(state))
        .map(([state, file]) => `${file} shows ${state}, which there is not`),
    ];
  },
};

/** The literals of each union, resolved by the compiler through aliases and other packages. */
async function readMembers(): Promise<Map<string, string[]>> {
  const files = Object.values(UNIONS).map(file => join(ROOT, file));
  const program = ts.createProgram(files, {
    // Enough to know what the members of a list are.
    lib: ['lib.es5.d.ts'],
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['source'],
  });
  const checker = program.getTypeChecker();
  return new Map(
    Object.entries(UNIONS).map(([union, file]) => {
      const source = program.getSourceFile(join(ROOT, file));
      const alias = source?.statements.find(
        statement => ts.isTypeAliasDeclaration(statement) && statement.name.text === union,
      );
      const type = alias && checker.getTypeAtLocation(alias);
      const literals = type?.isUnion() ? type.types.filter(member => member.isStringLiteral()) : [];
      if (literals.length === 0) throw new Error(`${file} has no union of strings called ${union}`);
      return [union, literals.map(({ value }) => value)];
    }),
  );
}

function statesIn(source: string): string[] {
  return [...source.matchAll(/\bstates: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, state = '']) => state),
  );
}
