import { useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Dialog } from '#app/components/ui/dialog.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Stage } from '#app/lib/shapes.ts';
import { RejectForm } from './reject-form.tsx';

type Props = { id: string; name: string; from: Stage; onClose: () => void };

/** The refusal over the board; closes by itself once it was sent. */
export function RejectDialog({ id, name, from, onClose }: Props) {
  const { t } = useText();
  const { state, formData } = useNavigation();
  const sent = useRef(false);
  useEffect(() => {
    if (state === 'loading' && formData?.get('intent') === 'reject') sent.current = true;
    if (state === 'idle' && sent.current) onClose();
  }, [state, formData, onClose]);
  return (
    <Dialog open onClose={onClose} title={t('applicant.rejectTitle', { name: name })}>
      <RejectForm id={id} name={name} from={from} onCancel={onClose} />
    </Dialog>
  );
}
