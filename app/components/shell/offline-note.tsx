import { WifiOff } from 'lucide';
import { useEffect, useState } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';

/** Says when the network is gone: what is on the page stays, sending does not work. */
export function OfflineNote() {
  const { t } = useText();
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  if (!offline) return null;
  return (
    <p
      role="status"
      className="toast fixed inset-x-4 bottom-20 z-40 mx-auto flex w-fit items-center gap-3 rounded-md bg-text px-4 py-2.5 text-page shadow-lift tablet:bottom-6"
    >
      <Icon of={WifiOff} />
      {t('shell.offline')}
    </p>
  );
}
