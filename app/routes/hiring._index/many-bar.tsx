import { Button } from '#app/components/ui/button.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';

/** What can be done to the chosen postings. It comes to the foot of the window once one is chosen, and is always there. */
export function ManyBar() {
  const { t } = useText();
  return (
    <fieldset className="many-bar">
      <legend className="sr-only">{t('many.about')}</legend>
      <p aria-hidden className="text-sm font-[600]">
        {t('many.about')}
      </p>
      <div className="flex flex-wrap items-end gap-2.5">
        <Button name="intent" value="duplicate">
          {t('many.duplicate')}
        </Button>
        <Button name="intent" value="filled">
          {t('many.filled')}
        </Button>
        <Button name="intent" value="cancelled" look="danger">
          {t('many.cancelled')}
        </Button>
      </div>
      <div className="flex flex-wrap items-end gap-2.5 tablet:ms-auto">
        <TextField name="deadlineAt" type="date" label={t('many.until')} />
        <Button name="intent" value="extend">
          {t('many.extend')}
        </Button>
      </div>
    </fieldset>
  );
}
