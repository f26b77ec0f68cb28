//! Parts of a site that several machines build together.
//!
//! Files are dealt out like cards: the first to the first shard, the second to the second. So the
//! shards are as even as can be, whatever the site looks like.
//!
//! **Invariant:** each file is in exactly one of the n shards, and in which depends on the plan alone.

use std::fmt;
use std::str::FromStr;

use super::{Plan, Route, Unit};
use crate::catalog::Catalog;

/// One of n even parts of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// From 1.
    number: u32,
    of: u32,
}

impl Shard {
    /// All of a site.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// A part of a site, counted from 1. `None` if there is no such part.
    pub fn new(number: u32, of: u32) -> Option<Self> {
        (1..=of).contains(&number).then_some(Self { number, of })
    }

    /// Its number, from 1.
    pub fn number(self) -> u32 {
        self.number
    }

    /// How many parts there are.
    pub fn of(self) -> u32 {
        self.of
    }

    fn takes(self, position: u64) -> bool {
        position % u64::from(self.of) == u64::from(self.number - 1)
    }

    /// How many of so many files are in it.
    pub fn share(self, files: u64) -> u64 {
        let of = u64::from(self.of);
        files / of + u64::from(files % of >= u64::from(self.number))
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parts = text
            .split_once('/')
            .and_then(|(number, of)| Self::new(number.parse().ok()?, of.parse().ok()?));
        parts.ok_or("a shard is its number and how many there are: 1/4, 2/4, 3/4 and 4/4")
    }
}

/// What is in a shard of a [`Unit`].
#[derive(Debug, Clone, Copy)]
pub struct Portion {
    unit: Unit,
    /// The position of its first route among all.
    first: u64,
    shard: Shard,
}

impl Plan {
    /// The work of a shard in portions, in a fixed order. A portion may be empty.
    pub fn portions(&self, catalog: &Catalog, shard: Shard) -> Vec<Portion> {
        let mut first = 0;
        let portion = |unit| {
            let portion = Portion { unit, first, shard };
            first += self.routes_of(catalog, unit).count() as u64;
            portion
        };
        let mut units = self.units(catalog);
        // Files of a kind are dealt one after the other: a sitemap is as large as fifty pages.
        units.sort_by_key(|unit| match unit {
            Unit::Single(route) => (0, Some(*route)),
            Unit::Pairs(..) => (1, None),
        });
        units.into_iter().map(portion).collect()
    }

    /// The routes of a portion.
    pub fn routes_in(
        &self,
        catalog: &Catalog,
        portion: Portion,
    ) -> impl Iterator<Item = Route> + use<> {
        let Portion { unit, first, shard } = portion;
        let routes = self.routes_of(catalog, unit).zip(first..);
        routes.filter(move |(_, at)| shard.takes(*at)).map(|(route, _)| route)
    }

    /// Every route of a shard, in a fixed order.
    pub fn routes_of_shard(&self, catalog: &Catalog, shard: Shard) -> impl Iterator<Item = Route> {
        let portions = self.portions(catalog, shard).into_iter();
        portions.flat_map(|portion| self.routes_in(catalog, portion))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_dealt_once_and_evenly() {
        for of in 1..9 {
            let shards: Vec<Shard> =
                (1..=of).map(|number| Shard::new(number, of).unwrap()).collect();
            for files in 0..20 {
                let mut counts = vec![0; shards.len()];
                for at in 0..files {
                    let takers: Vec<_> = shards.iter().filter(|shard| shard.takes(at)).collect();
                    assert_eq!(takers.len(), 1);
                    counts[takers[0].number as usize - 1] += 1;
                }
                let shares: Vec<u64> = shards.iter().map(|shard| shard.share(files)).collect();
                assert_eq!(counts, shares);
                assert!(shares.iter().max().unwrap() - shares.iter().min().unwrap() <= 1);
            }
        }
    }

    #[test]
    fn a_shard_is_written_as_a_fraction() {
        assert_eq!("2/4".parse(), Ok(Shard { number: 2, of: 4 }));
        assert_eq!("1/1".parse(), Ok(Shard::WHOLE));
        for wrong in ["", "2", "0/4", "5/4", "1/0", "-1/4", "1/4/2", "a/b", "1 / 4", "4294967296/1"]
        {
            assert!(wrong.parse::<Shard>().is_err(), "{wrong}");
        }
        assert_eq!(Shard { number: 2, of: 4 }.to_string(), "2/4");
    }
}
