import { Globe, Lock, Send } from 'lucide';
import type { Visibility } from '#server/features/candidates/schema.ts';
import type { IconNode } from '../ui/icon.tsx';

/** The picture of each state; its word always stands beside it. */
export const visibilityIcons: Record<Visibility, IconNode> = {
  private: Lock,
  on_application: Send,
  public: Globe,
};
