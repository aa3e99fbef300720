import { useModelWords } from '#app/components/models/model-words.ts';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Choice } from '#app/components/ui/choice.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { Form, useFormField, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { AiAskInfo, AiModels, AiProviderInfo } from '#app/lib/shapes.ts';
import { OwnOrder } from './own-order.tsx';

type Props = { ask: AiAskInfo; providers: AiProviderInfo[]; listed: AiModels[] };

/** Whom a question goes to, and how long that may take. */
export function ChoiceForm({ ask, providers, listed }: Props) {
  const { t } = useText();
  const sending = useSending('choose');
  const seconds = ask.chosen?.timeoutMs ? ask.chosen.timeoutMs / 1_000 : '';
  return (
    <Form
      result={useResult()}
      preventScrollReset
      className="max-w-[44rem] space-y-5 rounded-lg border border-line bg-surface p-6 max-tablet:p-4"
    >
      <ErrorSummary labels={{ chain: t('models.who'), timeoutMs: t('models.seconds') }} />
      <input type="hidden" name="ask" value={ask.name} />
      <Who ask={ask} providers={providers} listed={listed} />
      <TextField
        name="timeoutMs"
        type="number"
        min={1}
        max={600}
        step={1}
        inputMode="numeric"
        label={t('models.seconds')}
        hint={t('models.secondsHint')}
        defaultValue={seconds}
        optional
        className="max-w-[20rem]"
      />
      <div className="flex flex-wrap gap-2.5 max-tablet:*:flex-auto">
        <Button look="primary" name="intent" value="choose" working={sending ? t('form.saving') : null}>
          {t('form.save')}
        </Button>
        {ask.chosen && (
          <Button name="intent" value="reset" formNoValidate>
            {t('models.reset')}
          </Button>
        )}
        <ButtonLink to="/admin/ai" look="quiet" preventScrollReset>
          {t('form.cancel')}
        </ButtonLink>
      </div>
    </Form>
  );
}

const whoOf = ({ chosen }: AiAskInfo): string =>
  !chosen?.chain ? 'env' : chosen.chain.length === 0 ? 'rules' : 'own';

/** As the environment says, rules alone, or an order of one's own. */
function Who({ ask, providers, listed }: Props) {
  const { t, say, lang } = useText();
  const words = useModelWords();
  const { id, errors } = useFormField('chain');
  const { typed } = useFormField('who');
  const now = typeof typed === 'string' ? typed : whoOf(ask);
  const everyone = listOf(
    lang,
    providers.map(({ maker, model }) => `${words.maker(maker)} ${model}`),
  );
  const ways = [
    {
      value: 'env',
      label: t('models.whoEnv'),
      hint: everyone && t('models.whoEnvText', { models: everyone }),
    },
    { value: 'rules', label: t('models.whoRules'), hint: t('models.whoRulesText') },
    ...(providers.length > 0 ? [{ value: 'own', label: t('models.whoOwn'), hint: null }] : []),
  ];
  const wrong = errors.length > 0;
  return (
    <fieldset id={id} tabIndex={-1} className={wrong ? 'min-w-0 border-s-4 border-negative ps-3' : 'min-w-0'}>
      <legend className="mb-1 font-[600]">{t('models.who')}</legend>
      {wrong && (
        <p className="mb-1 text-sm font-[560] text-negative wrap-anywhere">{errors.map(say).join(' ')}</p>
      )}
      {ways.map(({ value, label, hint }) => (
        <Choice
          key={value}
          type="radio"
          name="who"
          value={value}
          label={label}
          hint={hint && <span className="wrap-anywhere">{hint}</span>}
          defaultChecked={value === now}
        />
      ))}
      {providers.length > 0 && <OwnOrder ask={ask} providers={providers} listed={listed} />}
    </fieldset>
  );
}
