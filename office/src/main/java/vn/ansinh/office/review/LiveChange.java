package vn.ansinh.office.review;

import vn.ansinh.office.survey.form.Question;

/** An answer that was another in the form before; as the forms store them. */
public record LiveChange(Question question, String from, String to) {}
