#![model(package = "regex", versions = "1")]

//! What is found in a text is of the text; where it was found is not. What a closure puts in its place comes back.

use std::borrow::Cow;

pub use self::regex::string::{CaptureMatches, Captures, Match, Matches, Regex, Replacer, Split};

mod regex {
    pub mod string {
        use super::super::*;

        #[derive(Clone)]
        pub struct Regex;
        impl Regex {
            pub fn new(re: &str) -> Result<Regex, Error>;
            pub fn is_match(&self, haystack: &str) -> bool;
            pub fn find<'h>(&self, haystack: &'h str) -> Option<Match<'h>> {
                Some(Match { haystack })
            }
            pub fn find_iter<'r, 'h>(&'r self, haystack: &'h str) -> Matches<'r, 'h> {
                Matches { regex: self, haystack }
            }
            pub fn captures<'h>(&self, haystack: &'h str) -> Option<Captures<'h>> {
                Some(Captures { haystack })
            }
            pub fn captures_iter<'r, 'h>(&'r self, haystack: &'h str) -> CaptureMatches<'r, 'h> {
                CaptureMatches { regex: self, haystack }
            }
            pub fn split<'r, 'h>(&'r self, haystack: &'h str) -> Split<'r, 'h> {
                Split { regex: self, haystack }
            }
            pub fn replace<'h, R: Replacer>(&self, haystack: &'h str, rep: R) -> Cow<'h, str> {
                self.replace_all(haystack, rep)
            }
            pub fn replace_all<'h, R: Replacer>(&self, haystack: &'h str, mut rep: R) -> Cow<'h, str> {
                let mut text = haystack.to_owned();
                rep.replace_append(&Captures { haystack }, &mut text);
                text.into()
            }
            pub fn as_str(&self) -> &str;
        }

        pub trait Replacer {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String);
        }
        impl<'a> Replacer for &'a str {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {
                dst.push_str(self);
            }
        }
        impl<'a> Replacer for &'a String {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {
                dst.push_str(self);
            }
        }
        impl Replacer for String {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {
                dst.push_str(self);
            }
        }
        impl<F: FnMut(&Captures<'_>) -> T, T: AsRef<str>> Replacer for F {
            fn replace_append(&mut self, caps: &Captures<'_>, dst: &mut String) {
                dst.push_str((*self)(caps).as_ref());
            }
        }

        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Match<'h> {
            haystack: &'h str,
        }
        impl<'h> Match<'h> {
            pub fn as_str(&self) -> &'h str {
                self.haystack
            }
            #[clean]
            pub fn start(&self) -> usize;
            #[clean]
            pub fn end(&self) -> usize;
            #[versions(">=1.3.2")]
            #[clean]
            pub fn range(&self) -> std::ops::Range<usize>;
        }

        pub struct Captures<'h> {
            haystack: &'h str,
        }
        impl<'h> Captures<'h> {
            pub fn get(&self, i: usize) -> Option<Match<'h>> {
                Some(Match { haystack: self.haystack })
            }
            pub fn name(&self, name: &str) -> Option<Match<'h>> {
                Some(Match { haystack: self.haystack })
            }
            #[clean]
            pub fn len(&self) -> usize;
        }
        impl<'h> std::ops::Index<usize> for Captures<'h> {
            type Output = str;
            fn index<'a>(&'a self, i: usize) -> &'a str {
                self.haystack
            }
        }
        impl<'h, 'i> std::ops::Index<&'i str> for Captures<'h> {
            type Output = str;
            fn index<'a>(&'a self, name: &'i str) -> &'a str {
                self.haystack
            }
        }

        pub struct Matches<'r, 'h> {
            regex: &'r Regex,
            haystack: &'h str,
        }
        impl<'r, 'h> Iterator for Matches<'r, 'h> {
            type Item = Match<'h>;
            fn next(&mut self) -> Option<Match<'h>> {
                Some(Match { haystack: self.haystack })
            }
        }

        pub struct CaptureMatches<'r, 'h> {
            regex: &'r Regex,
            haystack: &'h str,
        }
        impl<'r, 'h> Iterator for CaptureMatches<'r, 'h> {
            type Item = Captures<'h>;
            fn next(&mut self) -> Option<Captures<'h>> {
                Some(Captures { haystack: self.haystack })
            }
        }

        pub struct Split<'r, 'h> {
            regex: &'r Regex,
            haystack: &'h str,
        }
        impl<'r, 'h> Iterator for Split<'r, 'h> {
            type Item = &'h str;
            fn next(&mut self) -> Option<&'h str> {
                Some(self.haystack)
            }
        }
    }
}

pub fn escape(pattern: &str) -> String;

#[derive(Clone, Debug)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result;
}
impl std::error::Error for Error {}
