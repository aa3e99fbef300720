import { Form } from '@remix-run/react';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { IconNode } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Until the address is proven, one may prepare but not send: said on every page, with the way out. */
export function VerifyNote({ icon }: { icon: IconNode }) {
  const { user, local } = useReader();
  const { t } = useText();
  if (!user || user.emailVerifiedAt) return null;
  return (
    <Notice tone="caution" icon={icon} className="mb-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p>
          <strong>{t('shell.verifyFirst')}</strong> {t('shell.verifyWhere', { email: user.email })}
        </p>
        <div className="flex gap-4 max-tablet:gap-6">
          {local && (
            <TextLink to={`/outbox?to=${encodeURIComponent(user.email)}`} className="max-tablet:py-2.5">
              {t('shell.openOutbox')}
            </TextLink>
          )}
          <Form method="post" action="/verify">
            <button type="submit" name="intent" value="resend" className="text-link max-tablet:py-2.5">
              {t('shell.resend')}
            </button>
          </Form>
        </div>
      </div>
    </Notice>
  );
}
