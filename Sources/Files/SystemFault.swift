/// A call of the system that failed, and on what; each module says in its own words what that means.
package struct SystemFault: Error {
  /// `errno`.
  package let code: Int32
  package let path: String
}
