import MathText

/// A displayed formula as one string, as it is written in the tests.
func drawn(_ tex: String, _ characters: MathCharacters = .unicode) -> String {
  Formula(tex).typeset(.display, characters: characters).rows
    .joined(separator: "\n")
}

/// A formula fitted to a width, as one string.
func fitted(_ tex: String, _ width: Int) -> String {
  Formula(tex).fitted(to: width, style: .display).joined(separator: "\n")
}

/// The one-line form.
func line(_ tex: String, _ characters: MathCharacters = .unicode) -> String {
  Formula(tex).oneLine(characters: characters)
}

/// The formulas that the course cannot do without.
enum Course {
  static let membrane =
    #"\tau \frac{du}{dt} = -(u(t)-u_{\text{rest}}) + R I(t)"#
  static let interval =
    #"f(I)=\left[t_{ref}+\tau\ln\frac{RI+u_{rest}-u_{reset}}"#
    + #"{RI+u_{rest}-\vartheta}\right]^{-1}"#
  static let firing =
    #"u(t) = \begin{cases} u_{\text{reset}} & \text{if } u(t) \geq \vartheta"#
    + #" \\ u(t) & \text{otherwise} \end{cases}"#
  static let charging = #"u(t)=u_\infty+(u_0-u_\infty)e^{-t/\tau}"#
}
