import { ChartColumn, SlidersHorizontal } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Tabs } from '../ui/tabs.tsx';

/** The two pages of the models: how they are set up, and what became of it. */
export function AiTabs({ current }: { current: 'setup' | 'use' }) {
  const { t } = useText();
  const tabs = [
    { key: 'setup', to: '/admin/ai', label: t('models.setup'), icon: SlidersHorizontal },
    { key: 'use', to: '/admin/ai/usage', label: t('models.use'), icon: ChartColumn },
  ];
  return (
    <Tabs
      label={t('models.views')}
      tabs={tabs.map(({ key, ...tab }) => ({ ...tab, current: key === current }))}
    />
  );
}
