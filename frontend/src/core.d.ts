// The screenplay core, compiled from Java by TeaVM: org.draftroom.screenplay.browser.Core.
declare module 'draftroom-core' {
  export function countLines(text: string): number
}
