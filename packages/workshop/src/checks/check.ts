/** One rule of the repository that a machine can hold it to. */
export interface Check {
  name: string;
  /** @returns What is wrong, in lines that name the place and say what to do; empty when all is well. */
  run(): Promise<string[]>;
}
