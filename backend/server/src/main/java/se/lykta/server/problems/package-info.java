/**
 * Errors as RFC 9457 problem documents, in Swedish and English.
 *
 * <p>Whoever can't do what was asked throws a {@link ProblemException} of a {@link ProblemKind};
 * {@link ProblemAdvice} turns that, and every exception of the framework, into a document with the
 * request's id. What nobody expected becomes a 500 without details; the log has them under the same
 * id.
 */
@ApplicationModule(
    displayName = "Problems",
    allowedDependencies = {})
package se.lykta.server.problems;

import org.springframework.modulith.ApplicationModule;
