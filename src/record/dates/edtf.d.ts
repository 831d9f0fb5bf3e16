// The part of the `edtf` package that we use; it ships no types of its own.
declare module 'edtf' {
  export interface ExtDate {
    /** First and last moment, in milliseconds since 1970, UTC; infinite where an interval is open.
     * (Its `type` is the name of its class, which a bundler may change, so it is left out here.) */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtDate;
}
