/**
 * How phones and computers of the ward's network come in: encrypted, by the ward's own certificate or one of an authority
 * that An Sinh makes once, and the pages that explain how to trust it. Not for who may do what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "platform :: web", "account", "work"})
package vn.ansinh.office.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
