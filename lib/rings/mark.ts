/** The mark of the library: two rings that closed over a wound, and the heart. Never smaller than 24 pixels. */
export const mark = {
  viewBox: '0 0 200 200',
  strokeWidth: 17,
  heart: { cx: 106, cy: 106, r: 17 },
  path: 'M60 37q10-13 25-20t33-4 32 13 24 25 13 32-1 34-14 31-25 23-31 13-33 1-32-12-26-24-14-32 4-33 21-25 24-22zM80 68q2-10 11-18t20-6 21 9 16 16 8 20-1 22-9 20-16 15-20 8-21 0-21-8-16-15-9-20 5-20 19-11 13-12z',
} as const;
