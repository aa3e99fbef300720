import { useText } from '#app/i18n/use-text.tsx';
import { useFormat } from '#app/lib/use-format.ts';

/** Numbers that are true now, each under a double rule with what it rests on. */
export function Numbers({ total, remote }: { total: number; remote: number }) {
  const { t } = useText();
  const format = useFormat();
  const n = t('landing.n', { n: format.count(total) });
  const numbers = [
    { value: format.count(total), what: t('landing.jobs'), note: n },
    { value: format.count(remote), what: t('landing.remoteJobs'), note: n },
    { value: '0', what: t('landing.withoutReason'), note: t('landing.asRule') },
    { value: '0', what: t('landing.ai'), note: t('landing.aiNote') },
  ];
  return (
    <section className="full-bleed bg-sunken py-12">
      <div className="mx-auto max-w-[70rem]">
        <h2 className="mb-5 text-xl">{t('landing.numbers')}</h2>
        <dl className="grid grid-cols-4 gap-8 max-wide:grid-cols-2 max-tablet:gap-6">
          {numbers.map(({ value, what, note }) => (
            <div key={what} className="ledger-sum flex flex-col-reverse justify-end pt-3">
              <dt>
                {what}
                <span className="block text-sm text-muted">{note}</span>
              </dt>
              <dd className="display text-3xl">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
