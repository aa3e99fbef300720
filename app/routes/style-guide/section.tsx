/** A chapter of the style guide. */
export const Section = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="border-t border-line pt-8">
    <h2 className="mb-4">{title}</h2>
    {children}
  </section>
);
