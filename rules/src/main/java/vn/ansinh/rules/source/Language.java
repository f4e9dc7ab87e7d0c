package vn.ansinh.rules.source;

/** The languages in which An Sinh speaks. */
public enum Language {
    VI,
    EN
}
