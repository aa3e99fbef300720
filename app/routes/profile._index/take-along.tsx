import { Download, Upload } from 'lucide';
import { Icon } from '#app/components/ui/icon.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';

const line = 'inline-flex min-h-8 items-center gap-2 max-tablet:min-h-11';

/** The profile in the open format, out and in; what is read in is checked as a CV is. */
export function TakeAlong() {
  const { t } = useText();
  return (
    <section>
      <h2 className="mb-1">{t('profile.take')}</h2>
      <p className="mb-1 text-sm text-muted">{t('profile.takeAbout')}</p>
      <p>
        <a
          href="/api/v1/auth/profile/json-resume"
          download="resume.json"
          rel="external"
          className={`text-link ${line}`}
        >
          <Icon of={Download} size={16} /> {t('profile.takeDo')}
        </a>
      </p>
      <p>
        <TextLink to="/profile/cv" className={line}>
          <Icon of={Upload} size={16} /> {t('profile.takeIn')}
        </TextLink>
      </p>
    </section>
  );
}
