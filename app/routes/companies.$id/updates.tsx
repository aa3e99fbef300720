import { Form as RemixForm } from '@remix-run/react';
import { Trash2 } from 'lucide';
import { Button, IconButton } from '#app/components/ui/button.tsx';
import { TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { Ago } from '#app/components/ui/moment.tsx';
import { ShowMore } from '#app/components/ui/more.tsx';
import { SectionHeader } from '#app/components/ui/page-header.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { CompanyUpdate } from '#app/lib/shapes.ts';
import { MOST_SHOWN } from '#app/lib/shown.ts';
import { useFormat } from '#app/lib/use-format.ts';
import { UPDATE_LENGTH } from '#server/features/following/schema.ts';

/** How many stand on the page before one asks for more. */
export const UPDATES = 3;
const STEP = 20;

type Props = { items: CompanyUpdate[]; next: string | null; isOwn: boolean };

/** What a company writes, newest first. Those who work there write here, too. */
export function Updates({ items, next, isOwn }: Props) {
  const { t } = useText();
  if (items.length === 0 && !isOwn) return null;
  return (
    <section className="mt-8" id="updates">
      <SectionHeader title={t('following.updates')} />
      {isOwn && <WriteForm key={items[0]?.id} />}
      {items.length === 0 ? (
        <p className="border-t border-line py-4 text-muted">{t('following.noUpdates')}</p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {items.map((update) => (
            <Row key={update.id} update={update} isOwn={isOwn} />
          ))}
        </ul>
      )}
      {next && items.length < MOST_SHOWN && (
        <ShowMore
          shown={items.length}
          total={null}
          next={String(Math.min(items.length + STEP, MOST_SHOWN))}
          step={STEP}
          param="updates"
        />
      )}
    </section>
  );
}

function Row({ update, isOwn }: { update: CompanyUpdate; isOwn: boolean }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <li className="flex items-start gap-4 py-4">
      <div className="min-w-0 flex-1">
        <p className="text-sm text-muted">
          <Ago at={update.createdAt} />
        </p>
        <p dir="auto" className="max-w-[68ch] whitespace-pre-line wrap-anywhere">
          {update.text}
        </p>
      </div>
      {isOwn && (
        <RemixForm method="post" preventScrollReset>
          <input type="hidden" name="updateId" value={update.id} />
          <IconButton
            type="submit"
            name="intent"
            value="remove"
            icon={Trash2}
            label={t('form.removeNamed', { name: format.time(update.createdAt) })}
          />
        </RemixForm>
      )}
    </li>
  );
}

function WriteForm() {
  const { t } = useText();
  const format = useFormat();
  const sending = useSending('write');
  return (
    <Form result={useResult()} className="mb-5 space-y-3">
      <TextArea
        name="text"
        label={t('following.write')}
        hint={t('following.writeHint', { max: format.count(UPDATE_LENGTH.max) })}
        rows={3}
        required
        minLength={UPDATE_LENGTH.min}
        maxLength={UPDATE_LENGTH.max}
      />
      <Button name="intent" value="write" working={sending ? t('form.sending') : null}>
        {t('following.post')}
      </Button>
    </Form>
  );
}
