import { useEffect, useRef, useState } from 'react';
import { useText } from '#app/i18n/use-text.tsx';

/** The frame on the page, in CSS pixels. */
const FRAME = 224;
const SMALLEST_SIDE = 0.2;
const USUAL = { across: 0.5, down: 0.35, side: 1 };

type Crop = typeof USUAL;
type Seen = { url: string; width: number; height: number };

/**
 * Chooses the square of a picture that is kept, by pointer or by three sliders that a keyboard moves. What it says goes along
 * as fields; without scripts the usual square is kept.
 */
export function Cropper({ file }: { file: File }) {
  const { t } = useText();
  const seen = useSeen(file);
  const [crop, setCrop] = useState<Crop>(USUAL);
  if (!seen) return null;
  const set = (change: Partial<Crop>) => setCrop((before) => ({ ...before, ...change }));
  return (
    <fieldset>
      <legend className="mb-1 font-[600]">{t('picture.cut')}</legend>
      <p className="mb-3 text-sm text-muted">{t('picture.cutAbout')}</p>
      <div className="flex flex-wrap items-center gap-6">
        <Frame seen={seen} crop={crop} onMove={set} />
        <div className="min-w-52 flex-1 space-y-4">
          <Slider name="across" label={t('picture.across')} value={crop.across} onChange={set} />
          <Slider name="down" label={t('picture.down')} value={crop.down} onChange={set} />
          <Slider
            name="side"
            label={t('picture.size')}
            value={crop.side}
            onChange={set}
            min={SMALLEST_SIDE}
          />
        </div>
      </div>
    </fieldset>
  );
}

/** The picture in the browser, turned as its camera says. Null while it loads, and for what is none. */
function useSeen(file: File): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    const image = new Image();
    image.onload = () => setSeen({ url, width: image.naturalWidth, height: image.naturalHeight });
    image.onerror = () => setSeen(null);
    image.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return seen;
}

type FrameProps = { seen: Seen; crop: Crop; onMove: (change: Partial<Crop>) => void };

function Frame({ seen, crop, onMove }: FrameProps) {
  const last = useRef<{ x: number; y: number } | null>(null);
  const scale = FRAME / (Math.min(seen.width, seen.height) * crop.side);
  // The room that is left beside the frame on each way, in pixels of the page.
  const room = { x: seen.width * scale - FRAME, y: seen.height * scale - FRAME };
  const move = (event: React.PointerEvent) => {
    if (!last.current) return;
    const by = { x: event.clientX - last.current.x, y: event.clientY - last.current.y };
    last.current = { x: event.clientX, y: event.clientY };
    onMove({
      across: within(crop.across - (room.x > 0 ? by.x / room.x : 0)),
      down: within(crop.down - (room.y > 0 ? by.y / room.y : 0)),
    });
  };
  return (
    <div
      aria-hidden
      className="relative flex-none cursor-grab touch-none overflow-hidden rounded-full border border-line bg-sunken"
      style={{ width: FRAME, height: FRAME }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={move}
      onPointerUp={() => {
        last.current = null;
      }}
    >
      <img
        src={seen.url}
        alt=""
        draggable={false}
        className="absolute max-w-none"
        style={{
          left: -room.x * crop.across,
          top: -room.y * crop.down,
          width: seen.width * scale,
          height: seen.height * scale,
        }}
      />
    </div>
  );
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

type SliderProps = {
  name: keyof Crop;
  label: string;
  value: number;
  min?: number;
  onChange: (change: Partial<Crop>) => void;
};

function Slider({ name, label, value, min = 0, onChange }: SliderProps) {
  return (
    <label className="block">
      <span className="mb-1 block text-sm font-[560]">{label}</span>
      <input
        type="range"
        name={name}
        min={min}
        max={1}
        step={0.01}
        value={value}
        onChange={(event) => onChange({ [name]: Number(event.target.value) })}
        className="h-8 w-full accent-(--accent) max-tablet:h-11"
      />
    </label>
  );
}
