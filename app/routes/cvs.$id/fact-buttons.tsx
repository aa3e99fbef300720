import { useNavigation } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Cv, CvFact } from '#app/lib/shapes.ts';

type Props = {
  cv: Cv;
  together: CvFact[];
  editing: boolean;
  /** the form they send */
  form: string;
  /** they stand in the card and show their keys */
  keys?: boolean;
};

/** The same buttons in the card and, on a phone, in the bar below. */
export function Buttons({ editing, ...rest }: Props) {
  return editing ? <EditButtons {...rest} /> : <DecideButtons {...rest} />;
}

const widthOf = (keys: boolean | undefined) => (keys ? 'px-3.5' : 'min-w-0 flex-auto px-2');

function EditButtons({ cv, together, form, keys }: Omit<Props, 'editing'>) {
  const { t } = useText();
  const wide = widthOf(keys);
  return (
    <>
      <Button form={form} name="intent" value="edit" look="primary" className={wide}>
        {t('review.saveEdit')}
      </Button>
      <ButtonLink to={`/cvs/${cv.id}?fact=${together[0]!.id}`} preventScrollReset className={wide}>
        {t('form.cancel')}
      </ButtonLink>
    </>
  );
}

/** Accept or replace, edit, skip or keep; and both, where the profile has the same thing with other words. */
function DecideButtons({ cv, together, form, keys }: Omit<Props, 'editing'>) {
  const { t } = useText();
  const { state } = useNavigation();
  const wide = widthOf(keys);
  const [fact] = together;
  const differs = together.some((one) => one.against.state === 'differs' && !one.accepted);
  const skipped = together.every((one) => one.skipped);
  const press = (key: string) => (keys ? { 'data-key': key, shortcut: key.toUpperCase() } : {});
  return (
    <>
      <Button
        form={form}
        name="intent"
        value="accept"
        look="primary"
        {...press('a')}
        working={state === 'submitting' ? t('review.accepting') : null}
        className={wide}
      >
        {t(differs ? 'review.replace' : 'review.accept')}
      </Button>
      <ButtonLink
        to={`/cvs/${cv.id}?fact=${fact!.id}&edit=1`}
        preventScrollReset
        {...press('e')}
        className={wide}
      >
        {t('review.edit')}
      </ButtonLink>
      {differs && fact!.entry && (
        <Button form={form} name="intent" value="both" {...press('b')} className={wide}>
          {t('review.both')}
        </Button>
      )}
      <Button form={form} name="intent" value={skipped ? 'unskip' : 'skip'} {...press('s')} className={wide}>
        {t(skipped ? 'review.unskip' : differs ? 'review.keepMine' : 'review.skip')}
      </Button>
    </>
  );
}
