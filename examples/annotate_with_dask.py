"""Annotates many NDJSON files on all workers of a Dask cluster: each file is one task, and the command does the work.

usage: annotate_with_dask.py [--scheduler ADDRESS] [--workers N] [--command COMMAND] OUT FILE...

Without --scheduler a cluster of N workers starts on this machine. With one, the files, OUT and the command must be there on
all its machines, as they are on a shared disk. A run that was broken off goes on where it ended: files appear in OUT whole or
not at all, and what is there is left out. Works with Dask 2022.12 and later.
"""

import argparse
import shlex
import subprocess

from dask.distributed import Client, LocalCluster, as_completed


def annotate(command, out, file):
    """Returns the file and the sentences about lines of it that could not be read; raises where the command fails."""
    parameters = [*shlex.split(command), "annotate", "--out", out, "--resume", file]
    done = subprocess.run(parameters, stderr=subprocess.PIPE, text=True)
    if done.returncode > 1:
        raise RuntimeError(done.stderr)
    return file, done.stderr.splitlines()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scheduler")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--command", default="npx stimmen")
    parser.add_argument("out")
    parser.add_argument("files", nargs="+")
    given = parser.parse_args()
    # Each task is a process of its own: a worker needs no more than one thread to wait for it.
    cluster = given.scheduler or LocalCluster(n_workers=given.workers, threads_per_worker=1, dashboard_address=None)
    with Client(cluster) as client:
        tasks = client.map(lambda file: annotate(given.command, given.out, file), given.files)
        for count, task in enumerate(as_completed(tasks), 1):
            file, sentences = task.result()
            print(f"{count}/{len(tasks)} {file}", *sentences, sep="\n  ", flush=True)


if __name__ == "__main__":
    main()
