"""Reads RDF files with rdflib and prints what it found in each, as JSON.

Arguments: pairs of a syntax and a path. A query comes on standard input; its rows are of the first file.
"""

import json
import logging
import sys

import rdflib
from rdflib import RDF, BNode, Dataset, Namespace

# rdflib warns of texts that are typed as addresses and are none.
logging.disable(logging.WARNING)
SCHEMA = Namespace("https://schema.org/")
TRAMA = Namespace("https://trama.invalid/vocabulary/")
EVERYTHING = (None, None, None, None)
ENTITY = "https://trama.invalid/entity/"


def read(syntax, path):
    data = Dataset(default_union=True)
    data.parse(path, format=syntax)
    return data


def triples(data):
    return sorted({" ".join(term.n3() for term in quad[:3]) for quad in data.quads(EVERYTHING)})


def found(data):
    typed = {s for s, p, o, _ in data.quads((None, RDF.type, None, None)) if str(s).startswith(ENTITY)}
    return {
        "triples": triples(data),
        "claims": len({s for s, *_ in data.quads((None, RDF.type, SCHEMA.Claim, None))}),
        "relations": len({s for s, *_ in data.quads((None, RDF.type, TRAMA.Relation, None))}),
        "entities": len({s for s in typed if "/" not in str(s)[len(ENTITY) :]}),
        "graphs": sorted({str(quad[3]) for quad in data.quads(EVERYTHING) if quad[3] is not None}),
        "blank": sum(isinstance(term, BNode) for quad in data.quads(EVERYTHING) for term in quad[:3]),
    }


def main():
    arguments = sys.argv[1:]
    query = sys.stdin.read()
    files = [read(syntax, path) for syntax, path in zip(arguments[::2], arguments[1::2])]
    rows = [[str(cell) for cell in row] for row in files[0].query(query)] if query else []
    json.dump({"files": [found(data) for data in files], "rows": rows}, sys.stdout)


main()
