import { ZoomIn } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';

/** Makes the pages beside it large enough to read every word. A check box, so it needs no script. */
export function Zoom() {
  const { t } = useText();
  return (
    <label
      title={t('review.zoom')}
      className="zoom relative grid size-9 cursor-pointer place-content-center rounded-md hover:bg-pressed has-checked:bg-pressed has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-tablet:size-11"
    >
      <input
        type="checkbox"
        aria-label={t('review.zoom')}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <Icon of={ZoomIn} />
    </label>
  );
}
