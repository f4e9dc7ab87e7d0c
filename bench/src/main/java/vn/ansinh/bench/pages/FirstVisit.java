package vn.ansinh.bench.pages;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/** The bytes on the wire of somebody who comes for the first time: a page, and each of its assets once. */
public record FirstVisit(long signIn, long both) {

    public static FirstVisit of(URI address, String name, String password) {
        Set<String> fetched = new HashSet<>();
        long signIn;
        try (Browser stranger = Browser.at(address)) {
            signIn = stranger.weight("/sign-in", fetched);
        }
        try (Browser officer = Browser.signedIn(address, name, password)) {
            return new FirstVisit(signIn, signIn + officer.weight("/", fetched));
        }
    }
}
