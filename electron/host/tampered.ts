/** Parameters below the minimum can only come from someone who weakened the header. */
export const tampered = <Code extends string>(code: Code): Exclude<Code, 'weak_parameters'> | 'header_tampered' =>
  code === 'weak_parameters' ? 'header_tampered' : (code as Exclude<Code, 'weak_parameters'>)
