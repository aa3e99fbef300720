/** What harm looks like in bytes. */

/** The test virus that every scanner must find, in two halves, so that no scanner finds it here. */
const EICAR = Buffer.from(
  `${String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$`}${'EICAR-STANDARD-'}ANTIVIRUS-TEST-FILE!$H+H*`,
);

export const hasTestVirus = (bytes: Uint8Array): boolean => asBuffer(bytes).includes(EICAR);
/** Written as hexadecimal digits, as RTF does. */
export const EICAR_HEX = EICAR.toString('hex');

/** Starts of programs: Windows, Linux, macOS in its four orders of bytes and its bundles. */
const PROGRAMS = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

/** Whether bytes are a program. `MZ` alone could be a text; a program for Windows has zeros soon after. */
export function isProgram(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  const found = PROGRAMS.some((start) => buffer.subarray(0, start.length).equals(start));
  return found && buffer.length > 60 && buffer.subarray(0, 60).includes(0);
}

/** Names of files that run when they are opened. */
export const RUNS =
  /\.(exe|dll|scr|pif|bat|cmd|ps1|vbs|vbe|jse|wsf|wsh|hta|lnk|msi|jar|cpl|reg|appx|dmg|apk)$/i;

export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
