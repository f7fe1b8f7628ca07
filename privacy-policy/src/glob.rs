//! Which hosts and stores does a pattern name?

use std::fmt;

use crate::{backend::Backend, problem::Complaint};

/// The host of an HTTP or gRPC call, with `*` for any characters: `*.trtc.tencentcloudapi.com`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostPattern(String);

/// One or several stores of one backend, with `*` for any characters: `redis:session:*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StorePattern {
    /// The technology.
    pub backend: Backend,
    /// The table, key, topic, bucket, path, … within it.
    pub name: String,
}

impl HostPattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// If it holds anything but a host name and `*`.
    pub fn parse(text: &str) -> Result<Self, Complaint> {
        let valid = !text.is_empty()
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_*".contains(&b))
            && text.bytes().any(|b| b != b'*');
        if valid {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err(Complaint::new(format!("`{text}` is not a host"))
                .help("write a host name without scheme, port or path; `*` stands for any characters: \"*.example.com\""))
        }
    }

    /// Whether the pattern names this host. Case does not matter.
    pub fn matches(&self, host: &str) -> bool {
        glob(self.0.as_bytes(), host.to_ascii_lowercase().as_bytes())
    }
}

impl StorePattern {
    /// Reads a pattern of the form `backend:name`.
    ///
    /// # Errors
    /// If there is no name, or no such backend.
    pub fn parse(text: &str) -> Result<Self, Complaint> {
        match text.split_once(':') {
            Some((backend, name)) if !name.is_empty() => {
                Ok(Self { backend: Backend::parse(backend)?, name: name.to_owned() })
            }
            _ => Err(Complaint::new(format!("`{text}` does not name a store"))
                .help("write a backend and a name in it: \"kafka:access-log\", \"redis:session:*\"")),
        }
    }

    /// Whether the pattern names this store.
    pub fn matches(&self, backend: Backend, name: &str) -> bool {
        self.backend == backend && glob(self.name.as_bytes(), name.as_bytes())
    }
}

impl fmt::Display for HostPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for StorePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.backend, self.name)
    }
}

/// Matches with one point of return: the last `*` seen takes one character more.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(byte) if *byte == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, taken)) => {
                    star = Some((at, taken + 1));
                    p = at + 1;
                    t = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        let pattern = HostPattern::parse("*.trtc.tencentcloudapi.com").expect("a host");
        assert!(pattern.matches("eu.trtc.tencentcloudapi.com"));
        assert!(pattern.matches("EU.TRTC.tencentcloudapi.com"));
        assert!(!pattern.matches("trtc.tencentcloudapi.com"));
        assert!(!pattern.matches("trtc.tencentcloudapi.com.evil.example"));
        for bad in ["https://example.com", "example.com/path", "example.com:443", "", "*"] {
            assert!(HostPattern::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn stores() {
        let pattern = StorePattern::parse("redis:session:*").expect("a store");
        assert!(pattern.matches(Backend::Redis, "session:42"));
        assert!(!pattern.matches(Backend::Redis, "sessions"));
        assert!(!pattern.matches(Backend::Memcached, "session:42"));
        assert_eq!(pattern.to_string(), "redis:session:*");
        assert!(StorePattern::parse("redis").is_err());
        assert!(StorePattern::parse("redis:").is_err());
        assert!(StorePattern::parse("rediss:x").is_err());
    }

    #[test]
    fn globs() {
        assert!(glob(b"a*b*c", b"a--b-b-c"));
        assert!(!glob(b"a*b*c", b"a--b-b-"));
        assert!(glob(b"*", b""));
        assert!(!glob(b"", b"a"));
    }
}
