import { useModelWords } from '#app/components/models/model-words.ts';
import { SelectField, TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { AiAskInfo, AiModels, AiProviderInfo } from '#app/lib/shapes.ts';
import { splitModelName } from '#server/values/model-name.ts';

type Props = { ask: AiAskInfo; providers: AiProviderInfo[]; listed: AiModels[] };

/** A row for each provider: who, and which of their models. Seen once an own order is chosen, or where CSS cannot tell. */
export function OwnOrder({ ask, providers, listed }: Props) {
  const { t } = useText();
  const words = useModelWords();
  const chain = ask.chosen?.chain ?? [];
  const makers = providers.map(({ maker }) => ({ value: maker, label: words.maker(maker) }));
  const rows = Array.from({ length: Math.max(providers.length, chain.length) }, (_, row) => ({
    row,
    ...splitModelName(chain[row] ?? ''),
  }));
  return (
    <div className="mt-2 ms-7.5 space-y-3 max-tablet:ms-0 [fieldset:has([value=own]:not(:checked))_&]:hidden">
      {rows.map(({ row, maker, model }) => (
        <div
          key={row}
          className="grid grid-cols-[12rem_minmax(0,1fr)] gap-4 max-tablet:grid-cols-1 max-tablet:gap-2"
        >
          <SelectField
            name={`chain[${row}].maker`}
            label={t(row === 0 ? 'models.nth.first' : 'models.nth.next')}
            // Rules come without being named, so somebody is first.
            options={row === 0 ? makers : [{ value: '', label: t('models.nobody') }, ...makers]}
            defaultValue={maker}
          />
          <TextField
            name={`chain[${row}].model`}
            label={t('models.modelName')}
            optional
            list="ai-models"
            maxLength={150}
            autoComplete="off"
            spellCheck={false}
            placeholder={providers.length === 1 ? providers[0]!.model : undefined}
            defaultValue={model}
          />
        </div>
      ))}
      <Suggestions providers={providers} listed={listed} />
    </div>
  );
}

/** Names of models that are known: those of the environment, and those that the providers list. */
function Suggestions({ providers, listed }: Pick<Props, 'providers' | 'listed'>) {
  const words = useModelWords();
  const known = [
    ...providers.map(({ maker, model }) => ({ maker, name: model })),
    ...listed.flatMap(({ maker, models }) => (models ?? []).map(({ name }) => ({ maker, name }))),
  ];
  const distinct = [...new Map(known.map((one) => [one.name, one])).values()];
  return (
    <datalist id="ai-models">
      {distinct.map(({ maker, name }) => (
        <option key={name} value={name}>
          {words.maker(maker)}
        </option>
      ))}
    </datalist>
  );
}
