import type { BackendConfiguration } from '@ventanilla/protocol';
import { type BackendFactory, type BackendPlan, configuredBackends } from '@ventanilla/server';
import { createHttpForwarding } from '@ventanilla/server/http-forwarding';
import { CommandError } from './command-error.ts';

/**
 * The contact centres elsewhere that a configuration describes, with their secrets.
 *
 * @param environment - Where the secrets are.
 * @throws {CommandError} A secret is missing or has not its form. What it is stays unsaid.
 */
export function openBackends(
  backends: readonly BackendConfiguration[],
  environment: Record<string, string | undefined>,
): BackendPlan {
  return configuredBackends(backends.map(backend => openBackend(backend, environment)));
}

function openBackend(
  { name, url, secrets }: BackendConfiguration,
  environment: Record<string, string | undefined>,
): BackendFactory {
  const values = secrets.map(variable => {
    const value = environment[variable];
    if (!value)
      throw new CommandError(`${variable} is not set, where backend ${name} has its secret. ${HOW}`);
    return value;
  });
  try {
    return createHttpForwarding({ name, url, secrets: values });
  } catch (cause) {
    throw new CommandError(
      `${secrets.join(', ')}: ${cause instanceof Error ? cause.message : cause}. ${HOW}`,
    );
  }
}

const HOW = 'Make one with: echo "whsec_$(openssl rand -base64 32)"';
