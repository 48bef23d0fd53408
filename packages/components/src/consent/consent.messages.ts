/** What stands around a site's privacy notice: a module of its own, as not every site has one. */
export interface ConsentMessages {
  /** Name of the notice for whoever hears the page. */
  label: string;
  /** Beside the box. */
  accept: string;
  /** Leads to the whole policy. */
  policy: string;
  /** The box is not ticked, and has to be. */
  problem: string;
}
