import { Form, useNavigation } from '@remix-run/react';
import { Bell, BellOff } from 'lucide';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { useReader } from '#app/lib/reader.tsx';
import type { Company } from '#app/lib/shapes.ts';

type Props = { company: Company; followedAt: string | null };

/** Follow a company, or follow it no more. It shows at once what was pressed; who is signed out comes back after signing in. */
export function FollowForm({ company, followedAt }: Props) {
  const { t } = useText();
  const { user } = useReader();
  const pressed = useNavigation().formData?.get('intent');
  const follows = pressed === 'follow' || (pressed !== 'unfollow' && followedAt !== null);
  if (!user)
    return (
      <Row about={t('following.followAbout')}>
        <ButtonLink to={`/sign-in?to=/companies/${company.id}`} icon={Bell}>
          {t('following.follow')}
        </ButtonLink>
      </Row>
    );
  return (
    <Form method="post" preventScrollReset>
      <Row about={t(follows ? 'following.following' : 'following.followAbout')}>
        <Button name="intent" value={follows ? 'unfollow' : 'follow'} icon={follows ? BellOff : Bell}>
          {t(follows ? 'following.stop' : 'following.follow')}
        </Button>
      </Row>
    </Form>
  );
}

const Row = ({ about, children }: { about: string; children: React.ReactNode }) => (
  <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
    {children}
    <p className="min-w-0 text-sm text-muted">{about}</p>
  </div>
);
