//! Where the server listens, and below which path the site is.

use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener, ToSocketAddrs};
use std::path::Path;

use crate::diagnostic::Failure;

/// The first port that is tried if none was asked for, and how many are.
const PORT: u16 = 8080;
const PORTS: u16 = 20;

/// The path of the site on its host: `/` or `/repo/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasePath(String);

impl Default for BasePath {
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl BasePath {
    /// Reads a base path, with or without `/` at its ends. The error says what is wrong with it.
    pub fn new(text: &str) -> Result<Self, &'static str> {
        let inner = text.strip_prefix('/').unwrap_or(text);
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        if inner.is_empty() {
            return Ok(Self::default());
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
        let folder =
            |part: &str| !part.is_empty() && part.chars().all(plain) && !part.starts_with('.');
        if !inner.split('/').all(folder) {
            return Err(
                "it must be a path such as /repo/, of letters, digits, `-`, `.`, `_` and `~`",
            );
        }
        Ok(Self(format!("/{inner}/")))
    }

    /// The path, with `/` at both ends.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A socket that listens, and what it is called.
pub(super) struct Address {
    pub(super) listener: TcpListener,
    /// As it was asked for: a name or a number.
    pub(super) host: String,
    pub(super) socket: SocketAddr,
}

impl Address {
    /// Listens on a host. Without a port, on the first free one from 8080.
    pub(super) fn bind(host: &str, port: Option<u16>) -> Result<Self, Failure> {
        let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
        let first = port.unwrap_or(PORT);
        let mut tried = None;
        for port in first..first.saturating_add(if port.is_some() { 1 } else { PORTS }) {
            match listen(bare, port) {
                Ok((listener, socket)) => {
                    return Ok(Self { listener, host: bare.to_owned(), socket });
                }
                Err(error) => {
                    let taken = error.kind() == ErrorKind::AddrInUse;
                    tried = Some((port, error));
                    if !taken {
                        break;
                    }
                }
            }
        }
        let (port, error) = tried.unwrap_or((first, ErrorKind::InvalidInput.into()));
        Err(Failure::on("listen on", Path::new(&authority(bare, port)))(error))
    }

    /// The address for a browser, with `/` at its end.
    pub(super) fn url(&self, base: &BasePath) -> String {
        format!("http://{}{}", authority(&self.host, self.socket.port()), base.as_str())
    }

    /// Whether another port than 8080 was taken because that one was not free.
    pub(super) fn is_second_choice(&self, port: Option<u16>) -> bool {
        port.is_none() && self.socket.port() != PORT
    }

    /// Whether only this machine can reach it.
    pub(super) fn is_loopback(&self) -> bool {
        self.socket.ip().is_loopback()
    }
}

fn listen(host: &str, port: u16) -> std::io::Result<(TcpListener, SocketAddr)> {
    let socket = match host.parse::<IpAddr>() {
        Ok(ip) => SocketAddr::new(ip, port),
        Err(_) => (host, port)
            .to_socket_addrs()?
            .next()
            .ok_or_else(|| std::io::Error::other("this name has no address"))?,
    };
    let listener = TcpListener::bind(socket)?;
    let socket = listener.local_addr()?;
    Ok((listener, socket))
}

/// A host and a port as addresses have them.
fn authority(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

#[cfg(test)]
mod tests {
    use super::BasePath;

    #[test]
    fn a_base_path_has_a_slash_at_both_ends() {
        for (text, path) in
            [("", "/"), ("/", "/"), ("repo", "/repo/"), ("/a/b", "/a/b/"), ("/a-1/", "/a-1/")]
        {
            assert_eq!(BasePath::new(text).unwrap().as_str(), path);
        }
        for bad in ["///", "/a//b", "/../", "/a/./b", "/ä/", "/a b/", "/a%20b/", "/a?b", "\\a"] {
            assert!(BasePath::new(bad).is_err(), "{bad}");
        }
    }
}
