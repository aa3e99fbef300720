import type { BedrockClient } from '@aws-sdk/client-bedrock';
import { AiProblem, type ModelInfo } from '#server/core/ai/port.ts';
import { idOf, isElsewhere, isOwn } from './bedrock-regions.ts';

/** What a region has. `canBeAsked`: by this name; most newer models only by that of an inference profile. */
type Listed = { id: string; canBeAsked: boolean; isOfUse: boolean };

/** Text or vectors out: what this house has a use for. */
const isOfUse = (modalities: readonly string[] = []): boolean =>
  modalities.includes('TEXT') || modalities.includes('EMBEDDING');

/** Every model and inference profile of the region. @throws what the SDK throws */
async function listed(client: BedrockClient, abortSignal: AbortSignal): Promise<Listed[]> {
  const { ListFoundationModelsCommand, ListInferenceProfilesCommand } = await import(
    '@aws-sdk/client-bedrock'
  );
  const { modelSummaries = [] } = await client.send(new ListFoundationModelsCommand({}), { abortSignal });
  const found = modelSummaries.map((model) => ({
    id: model.modelId ?? '',
    canBeAsked: model.inferenceTypesSupported?.includes('ON_DEMAND') ?? true,
    isOfUse: isOfUse(model.outputModalities),
  }));
  let nextToken: string | undefined;
  do {
    const page = await client.send(new ListInferenceProfilesCommand({ nextToken }), { abortSignal });
    for (const { inferenceProfileId: id } of page.inferenceProfileSummaries ?? [])
      if (id) found.push({ id, canBeAsked: true, isOfUse: true });
    nextToken = page.nextToken;
  } while (nextToken);
  return found;
}

export async function listModels(client: BedrockClient, signal: AbortSignal): Promise<ModelInfo[]> {
  const found = await listed(client, signal);
  return found
    .filter((one) => one.canBeAsked && one.isOfUse)
    .map(({ id }) => ({ name: id, bytes: null, remote: true }));
}

/**
 * Whether the region has the model. Asks for the lists and spends no token.
 * @throws AiProblem `model_missing` or `region`; what the SDK throws where the list may not be seen
 */
export async function findModel(
  client: BedrockClient,
  model: string,
  region: string,
  signal: AbortSignal,
): Promise<void> {
  const found = (await listed(client, signal)).find(({ id }) => id === idOf(model));
  if (found?.canBeAsked || isOwn(model)) return;
  throw new AiProblem('bedrock', 'model_missing', {
    region,
    model,
    detail: found ? 'it is only asked by the name of an inference profile' : 'not in the lists of the region',
  });
}

/** What can be said without asking anyone. @throws AiProblem `region` */
export function mustBeOf(region: string, model: string): void {
  if (isElsewhere(model, region))
    throw new AiProblem('bedrock', 'region', {
      region,
      model,
      detail: 'the model is asked in other regions',
    });
}
