/**
 * Người giúp đỡ: which association and person helps which poor or near-poor household, what can be done about its causes, the visits
 * and what came of them, the family's own wish and commitment.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("help")
package vn.ansinh.office.programme.help;
