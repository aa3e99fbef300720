import { Plus } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { Form } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { MarketSkills as Market } from '#app/lib/shapes.ts';
import { useFormat } from '#app/lib/use-format.ts';

/** Skills that the jobs one is after ask for, each with the count behind it. Only the reader adds one. */
export function MarketSkills({ basis, n, items }: Market) {
  const { t } = useText();
  if (items.length === 0) return null;
  return (
    <div className="mt-6 border-t border-line pt-4">
      <h3 className="text-base">{t('profile.market')}</h3>
      <p className="mb-2 text-sm text-muted">
        {t(basis === 'chosen' ? 'profile.marketChosen' : 'profile.marketAlike', { count: n })}
      </p>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <Row key={item.skillId} n={n} {...item} />
        ))}
      </ul>
    </div>
  );
}

function Row({ n, skillId, name, count, share }: Market['items'][number] & { n: number }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
      <p className="min-w-0 flex-1 basis-56">
        <bdi className="font-[560]">{name}</bdi>{' '}
        <span className="text-sm text-muted">
          {t('profile.marketShare', { share: format.share(share), count, n })}
        </span>
      </p>
      <div className="flex gap-2">
        <Form result={null} preventScrollReset>
          <input type="hidden" name="intent" value="skill" />
          <input type="hidden" name="name" value={name} />
          <Button size="small" icon={Plus} aria-label={t('profile.marketAddNamed', { name })}>
            {t('form.add')}
          </Button>
        </Form>
        <Form result={null} preventScrollReset>
          <input type="hidden" name="intent" value="dismissSkill" />
          <input type="hidden" name="skillId" value={skillId} />
          <input type="hidden" name="name" value={name} />
          <Button size="small" look="quiet" aria-label={t('profile.marketNotNamed', { name })}>
            {t('profile.marketNot')}
          </Button>
        </Form>
      </div>
    </li>
  );
}
