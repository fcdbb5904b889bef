//! This machine as seen by a user who is connected to it over SSH.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    /// The user's login name here; empty if unknown.
    pub user: String,
    pub host: String,
    /// The port of its SSH server; `None` for the default.
    pub port: Option<u16>,
}

/// The default port of SSH (RFC 4251).
const USUAL_PORT: u16 = 22;

impl Remote {
    /// Reads the two variables that an SSH server sets (`sshd(8)`, "ENVIRONMENT"). `connection` is
    /// "client address, client port, server address, server port". `None` outside of SSH. If only
    /// the terminal's name is set (`sudo` removes the connection), the host name is used.
    pub fn of(
        connection: Option<&str>,
        terminal: Option<&str>,
        user: &str,
        host_name: &str,
    ) -> Option<Remote> {
        let parts: Vec<&str> = connection.unwrap_or_default().split_whitespace().collect();
        let (host, port) = match parts.as_slice() {
            [_, _, address, port] => (*address, port.parse().ok()),
            _ if terminal.is_none_or(str::is_empty) || host_name.is_empty() => return None,
            _ => (host_name, None),
        };
        let port = port.filter(|port| *port != USUAL_PORT);
        Some(Remote { user: user.to_owned(), host: host.to_owned(), port })
    }

    /// `user@host`; an IPv6 address is put in brackets.
    pub fn address(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.user.is_empty() { host } else { format!("{}@{host}", self.user) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_address_and_the_port_that_the_user_connected_to() {
        let remote =
            Remote::of(Some("10.0.0.7 50122 192.0.2.9 22"), None, "dana", "box").expect("this is SSH");
        assert_eq!((remote.address().as_str(), remote.port), ("dana@192.0.2.9", None));
        let remote =
            Remote::of(Some("fe80::2 50122 2001:db8::9 2222"), None, "", "box").expect("this is SSH");
        assert_eq!((remote.address().as_str(), remote.port), ("[2001:db8::9]", Some(2222)));
    }

    #[test]
    fn there_is_none_outside_of_ssh() {
        assert_eq!(Remote::of(None, None, "dana", "box"), None);
        assert_eq!(Remote::of(Some(""), Some(""), "dana", "box"), None);
        let through_sudo = Remote::of(None, Some("/dev/pts/3"), "", "box").expect("this is SSH");
        assert_eq!(through_sudo.address(), "box");
    }
}
