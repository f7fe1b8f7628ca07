//! `std::net`. An address carries what it was made from, whole or in parts.

use crate::error::Error;
use crate::fmt::{self, Debug, Display, Formatter};
use crate::io;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use crate::prelude::rust_2024::*;
use crate::str::FromStr;

mod tcp;

pub use tcp::*;

#[lang = "IpAddr"]
#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
    pub fn to_canonical(&self) -> IpAddr;
}
impl Display for IpAddr {}
impl From<[u16; 8]> for IpAddr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl PartialEq<Ipv4Addr> for IpAddr {}
impl PartialEq<Ipv6Addr> for IpAddr {}
impl PartialOrd<Ipv4Addr> for IpAddr {}
impl PartialOrd<Ipv6Addr> for IpAddr {}
impl Debug for IpAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }

#[lang = "Ipv4Addr"]
#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ipv4Addr { octets: [u8; 4] }
impl Ipv4Addr {
    pub const BITS: u32 = 32;
    pub const LOCALHOST: Ipv4Addr = Ipv4Addr { octets: [127, 0, 0, 1] };
    pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr { octets: [0, 0, 0, 0] };
    pub const BROADCAST: Ipv4Addr = Ipv4Addr { octets: [255, 255, 255, 255] };
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(bits: u32) -> Ipv4Addr;
    pub fn octets(&self) -> [u8; 4] { self.octets }
    pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr { Ipv4Addr { octets } }
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_private(&self) -> bool;
    pub fn is_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn is_broadcast(&self) -> bool;
    pub fn is_documentation(&self) -> bool;
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitAndAssign for Ipv4Addr {}
impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitOrAssign for Ipv4Addr {}
impl Display for Ipv4Addr {}
impl From<[u8; 4]> for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
impl Not for &Ipv4Addr { type Output = Ipv4Addr; }
impl Not for Ipv4Addr { type Output = Ipv4Addr; }
impl PartialEq<IpAddr> for Ipv4Addr {}
impl PartialOrd<IpAddr> for Ipv4Addr {}
impl Debug for Ipv4Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }

#[lang = "Ipv6Addr"]
#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ipv6Addr { octets: [u8; 16] }
impl Ipv6Addr {
    pub const BITS: u32 = 128;
    pub const LOCALHOST: Ipv6Addr = Ipv6Addr { octets: [0; 16] };
    pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr { octets: [0; 16] };
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub fn to_bits(self) -> u128;
    pub fn from_bits(bits: u128) -> Ipv6Addr;
    pub fn segments(&self) -> [u16; 8];
    pub fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub fn is_unspecified(&self) -> bool;
    pub fn is_loopback(&self) -> bool;
    pub fn is_unique_local(&self) -> bool;
    pub fn is_unicast_link_local(&self) -> bool;
    pub fn is_multicast(&self) -> bool;
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub fn to_canonical(&self) -> IpAddr;
    pub fn octets(&self) -> [u8; 16] { self.octets }
    pub fn from_octets(octets: [u8; 16]) -> Ipv6Addr { Ipv6Addr { octets } }
}
impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitAndAssign for Ipv6Addr {}
impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitOrAssign for Ipv6Addr {}
impl Display for Ipv6Addr {}
impl From<[u16; 8]> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<u128> for Ipv6Addr {}
impl Not for &Ipv6Addr { type Output = Ipv6Addr; }
impl Not for Ipv6Addr { type Output = Ipv6Addr; }
impl PartialEq<IpAddr> for Ipv6Addr {}
impl PartialOrd<IpAddr> for Ipv6Addr {}
impl Debug for Ipv6Addr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }

#[lang = "SocketAddr"]
#[derive(Clone, Copy, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr { match ip { IpAddr::V4(ip) => SocketAddr::V4(SocketAddrV4 { ip, port }), IpAddr::V6(ip) => SocketAddr::V6(SocketAddrV6 { ip, port, flowinfo: 0, scope_id: 0 }) } }
    pub fn ip(&self) -> IpAddr { match self { SocketAddr::V4(addr) => IpAddr::V4(addr.ip), SocketAddr::V6(addr) => IpAddr::V6(addr.ip) } }
    pub fn set_ip(&mut self, new_ip: IpAddr);
    pub fn port(&self) -> u16 { match self { SocketAddr::V4(addr) => addr.port, SocketAddr::V6(addr) => addr.port } }
    pub fn set_port(&mut self, new_port: u16);
    pub fn is_ipv4(&self) -> bool;
    pub fn is_ipv6(&self) -> bool;
}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from((ip, port): (I, u16)) -> SocketAddr { SocketAddr::new(ip.into(), port) } }
impl Display for SocketAddr {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl Debug for SocketAddr { fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result; }

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SocketAddrV4 { ip: Ipv4Addr, port: u16 }
impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 { SocketAddrV4 { ip, port } }
    pub fn ip(&self) -> &Ipv4Addr { &self.ip }
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) { self.ip = new_ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port }
}
impl Display for SocketAddrV4 {}

#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq, PartialOrd, Ord)]
pub struct SocketAddrV6 { ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32 }
impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 { SocketAddrV6 { ip, port, flowinfo, scope_id } }
    pub fn ip(&self) -> &Ipv6Addr { &self.ip }
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) { self.ip = new_ip }
    pub fn port(&self) -> u16 { self.port }
    pub fn set_port(&mut self, new_port: u16) { self.port = new_port }
    pub fn flowinfo(&self) -> u32 { self.flowinfo }
    pub fn set_flowinfo(&mut self, new_flowinfo: u32) { self.flowinfo = new_flowinfo }
    pub fn scope_id(&self) -> u32 { self.scope_id }
    pub fn set_scope_id(&mut self, new_scope_id: u32) { self.scope_id = new_scope_id }
}
impl Display for SocketAddrV6 {}

impl From<Ipv4Addr> for u32 { fn from(ip: Ipv4Addr) -> u32; }
impl From<Ipv6Addr> for u128 { fn from(ip: Ipv6Addr) -> u128; }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError(());
impl Display for AddrParseError {}
impl Error for AddrParseError {}
macro_rules! parsed {
    ($($t:ident)*) => { $(impl FromStr for $t { type Err = AddrParseError; fn from_str(s: &str) -> Result<$t, AddrParseError> { if s.is_empty() { Err(AddrParseError(())) } else { Ok(crate::str::read(s)) } } })* };
}
parsed! { IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6 }

#[lang = "ToSocketAddrs"]
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}
macro_rules! resolved {
    ($($t:ty)*) => { $(impl ToSocketAddrs for $t { type Iter = crate::vec::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>>; })* };
}
resolved! { (IpAddr, u16) (Ipv4Addr, u16) (Ipv6Addr, u16) (&str, u16) (String, u16) SocketAddr SocketAddrV4 SocketAddrV6 str String &[SocketAddr] }
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; fn to_socket_addrs(&self) -> io::Result<T::Iter> { (**self).to_socket_addrs() } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown { Read, Write, Both }
